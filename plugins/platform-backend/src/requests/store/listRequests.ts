import { Knex } from 'knex';
import { escapeLike } from '@ridgeway/plugin-platform-node';
import { RequestRow } from './requestRows';
import { RequestQueryOptions } from './RequestStore';
import { whereCriteria, whereSectors } from './whereCriteria';

/** A page of the table `requests`, and how many rows there are on all of them. */
export async function listRequests(
  knex: Knex,
  options: RequestQueryOptions,
): Promise<{ rows: RequestRow[]; total: number; more: boolean }> {
  const query = knex<RequestRow>('requests');
  options.criteria.forEach(criteria => whereCriteria(query, criteria));
  whereFilter(query, options);
  const [{ total }] = await query.clone().count({ total: '*' });

  const { after, limit } = options;
  const [sign, order] =
    options.order === 'newest'
      ? (['<', 'desc'] as const)
      : (['>', 'asc'] as const);
  if (after) {
    query.where(beyond =>
      beyond
        .where('created_at', sign, after.createdAt)
        .orWhere(same =>
          same
            .where({ created_at: after.createdAt })
            .where('id', sign, after.id),
        ),
    );
  }
  const rows = await query
    .orderBy([
      { column: 'created_at', order },
      { column: 'id', order },
    ])
    // One more, to see whether there is another page.
    .limit(limit + 1)
    .select();
  return {
    rows: rows.slice(0, limit),
    total: Number(total),
    more: rows.length > limit,
  };
}

function whereFilter(
  query: Knex.QueryBuilder<RequestRow>,
  { state, kind, concerns, search }: RequestQueryOptions,
): void {
  if (state !== undefined) {
    query.where({ state });
  }
  if (kind !== undefined) {
    query.where({ kind });
  }
  if (search !== undefined) {
    const text = escapeLike(search.trim().toLowerCase());
    query.whereRaw(`lower(title) like ? escape '\\'`, [`%${text}%`]);
  }
  if (concerns?.includes('/')) {
    query.where(either =>
      either
        .where({ subject: concerns })
        // Only a consent has a service for its object; a secret may be named like one.
        .orWhere({ kind: 'consent', object: concerns }),
    );
  } else if (concerns !== undefined) {
    whereSectors(query, [concerns]);
  }
}
