import { HatchItem, HatchItemFilter } from '@ridgeway/plugin-insights-common';
import {
  decodeCursor,
  encodeCursor,
  escapeLike,
} from '@ridgeway/plugin-platform-node';
import { Knex } from 'knex';
import { InsightContext } from '../query/InsightContext';
import { narrowNow } from '../query/narrowNow';
import { addDays } from '../time/days';
import { EXPIRING_DAYS, MANY_RENEWALS } from './exceptionCounts';
import { ownerNow } from './exceptionsAt';

interface ItemRow {
  exception: string;
  subject: string;
  owner: string;
  kind: string | null;
  leaves: string;
  granted_at: string;
  expires: string;
  renewals: number;
  revoked_at: string | null;
  partition: 'live' | 'example';
}

/** Which exceptions a page has; without a limit all of them. */
export type ItemPage = Pick<
  HatchItemFilter,
  'leaves' | 'state' | 'search' | 'cursor'
> & {
  limit?: number;
};

/** Exceptions, those that end first at the top; without a state those that are not revoked. */
export async function hatchItems(
  context: InsightContext,
  { leaves, state, search, cursor, limit }: ItemPage,
): Promise<{ items: HatchItem[]; totalItems: number; nextCursor?: string }> {
  const { knex, scope, window } = context;
  const query = narrowNow(knex('hatch_exceptions'), scope);
  if (leaves !== undefined) {
    query.where({ leaves });
  }
  whereState(query, state, window.to);
  if (search !== undefined) {
    whereFound(query, search);
  }
  const [{ count }] = await query.clone().count({ count: '*' });
  if (cursor !== undefined) {
    whereAfter(query, cursor);
  }
  if (limit !== undefined) {
    // One more, to see whether there is another page.
    query.limit(limit + 1);
  }
  const rows: ItemRow[] = await query
    .orderBy(['expires', 'exception'])
    .select('hatch_exceptions.*')
    .select({
      owner: ownerNow(knex),
      kind: knex.raw(
        '(select kind from hatch_services where hatch_services.subject = hatch_exceptions.subject)',
      ),
    });
  const page = limit === undefined ? rows : rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(row => toItem(row, window.to)),
    totalItems: Number(count),
    ...(last && rows.length > page.length
      ? { nextCursor: encodeCursor(`${last.expires} ${last.exception}`) }
      : {}),
  };
}

function whereState(
  query: Knex.QueryBuilder,
  state: HatchItemFilter['state'],
  today: string,
): void {
  if (state === 'revoked') {
    query.whereNotNull('revoked_at');
    return;
  }
  query.whereNull('revoked_at');
  if (state === 'expired') {
    query.where('expires', '<=', today);
  } else if (state !== undefined) {
    query.where('expires', '>', today);
  }
  if (state === 'expiring') {
    query.where('expires', '<=', addDays(today, EXPIRING_DAYS));
  }
  if (state === 'renewed-twice') {
    query.where('renewals', '>=', MANY_RENEWALS);
  }
}

function whereFound(query: Knex.QueryBuilder, search: string): void {
  const part = `%${escapeLike(search.toLowerCase())}%`;
  query.where(found => {
    for (const column of ['exception', 'subject']) {
      found.orWhereRaw("lower(??) like ? escape '\\'", [column, part]);
    }
  });
}

function whereAfter(query: Knex.QueryBuilder, cursor: string): void {
  const after = decodeCursor(cursor, position => {
    const [, expires, exception] = /^(\S+) (.+)$/.exec(position) ?? [];
    return exception === undefined ? undefined : { expires, exception };
  });
  query.where(beyond =>
    beyond
      .where('expires', '>', after.expires)
      .orWhere(same =>
        same
          .where({ expires: after.expires })
          .where('exception', '>', after.exception),
      ),
  );
}

function toItem(row: ItemRow, today: string): HatchItem {
  return {
    exception: row.exception,
    subject: row.subject,
    ...(row.owner === '' ? {} : { owner: row.owner }),
    ...(row.kind === null ? {} : { kind: row.kind }),
    leaves: row.leaves,
    grantedAt: row.granted_at,
    expires: row.expires,
    renewals: Number(row.renewals),
    state: stateOf(row, today),
    example: row.partition === 'example',
  };
}

function stateOf(
  { revoked_at, expires }: ItemRow,
  today: string,
): HatchItem['state'] {
  if (revoked_at !== null) {
    return 'revoked';
  }
  if (expires <= today) {
    return 'expired';
  }
  return expires <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'live';
}
