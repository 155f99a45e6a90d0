import { Knex } from 'knex';
import { narrow, Scope } from './Scope';

/** Narrows rows that have a sector and a partition by whose the sectors are now. */
export function narrowNow<Q extends Knex.QueryBuilder>(
  query: Q,
  { teams, ...scope }: Scope,
  columns: { sector?: string; partition?: string } = {},
): Q {
  if (teams) {
    query.whereIn(columns.sector ?? 'sector', theirs =>
      theirs
        .select('sector')
        .from('sectors')
        .whereIn('owner', [...teams]),
    );
  }
  return narrow(query, scope, columns);
}
