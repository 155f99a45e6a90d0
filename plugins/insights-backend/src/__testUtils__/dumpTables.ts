import { Knex } from 'knex';
import { PROJECTIONS } from '../projections';

/** Tables in which numbers are added up. */
const SUMS = /_(days|quarters)$/;

/** All rows of all projections that say something, in an order of their own. */
export async function dumpTables(
  knex: Knex,
): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of PROJECTIONS.flatMap(({ tables }) => tables)) {
    const rows: Array<Record<string, unknown>> = await knex(table).select();
    dump[table] = rows
      .filter(row => !SUMS.test(table) || !isNothing(row))
      .map(row => JSON.stringify(row))
      .sort();
  }
  return dump;
}

/** Sums of nothing: there is such a row when what it counts came and went in two batches. */
function isNothing(row: Record<string, unknown>): boolean {
  const sums = Object.values(row).filter(value => typeof value === 'number');
  return sums.length > 0 && sums.every(value => value === 0);
}
