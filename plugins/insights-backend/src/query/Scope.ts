import { Knex } from 'knex';

/** What figures are narrowed to. Absent means all of it. */
export interface Scope {
  /** Entity references of owning groups. */
  teams?: readonly string[];
  sector?: string;
  environment?: string;
  /** Leaves out the facts of the example company. */
  withoutExample: boolean;
}

/** Columns by which rows are narrowed; those of another table are given with its name. */
interface Columns {
  owner?: string;
  sector?: string;
  partition?: string;
}

/**
 * Narrows rows that have a sector, an owner and a partition.
 *
 * @remarks
 * A service is in the environments of its sector, so an environment narrows sectors.
 */
export function narrow<Q extends Knex.QueryBuilder>(
  query: Q,
  { teams, sector, environment, withoutExample }: Scope,
  {
    owner = 'owner',
    sector: column = 'sector',
    partition = 'partition',
  }: Columns = {},
): Q {
  if (teams) {
    query.whereIn(owner, [...teams]);
  }
  if (sector !== undefined) {
    query.where(column, sector);
  }
  if (environment !== undefined) {
    query.whereIn(column, found =>
      found
        .select('sector')
        .from('sector_environments')
        .where('environment', environment),
    );
  }
  if (withoutExample) {
    query.where(partition, 'live');
  }
  return query;
}
