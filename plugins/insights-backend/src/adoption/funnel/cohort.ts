import { Knex } from 'knex';
import { InsightContext } from '../../query/InsightContext';
import { narrow } from '../../query/Scope';
import { addDays } from '../../time/days';

/** Rows of a table with sectors or services that began in the window. */
export function cohort(
  { knex, scope, window }: InsightContext,
  table: 'sectors' | 'subjects',
): Knex.QueryBuilder {
  return narrow(
    knex(table)
      .where(`${table}.created_at`, '>=', window.from)
      .where(`${table}.created_at`, '<', addDays(window.to, 1)),
    scope,
    {
      owner: `${table}.owner`,
      sector: `${table}.sector`,
      partition: `${table}.partition`,
    },
  );
}

/** How many there are, as a figure. */
export async function countOf(rows: Knex.QueryBuilder) {
  const [{ n }] = await rows.count({ n: '*' });
  return { value: Number(n), n: Number(n) };
}
