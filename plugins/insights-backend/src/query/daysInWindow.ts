import { Knex } from 'knex';
import { InsightContext } from './InsightContext';
import { narrow } from './Scope';

/** Rows of a table of flows: those of the days in the window, and of the scope. */
export function daysInWindow(
  { knex, scope, window }: InsightContext,
  table: string,
): Knex.QueryBuilder {
  return narrow(
    knex(table).whereBetween('day', [window.from, window.to]),
    scope,
  );
}

/** The same for the months of a series. */
export function daysInMonths(
  context: InsightContext,
  months: readonly string[],
  table: string,
): Knex.QueryBuilder {
  const window = { from: months[0], to: context.window.to };
  return daysInWindow({ ...context, window }, table);
}

/** The month of a row of such a table, as `2026-11`. */
export function monthColumn(knex: Knex): Knex.Raw {
  return knex.raw('substr(??, 1, 7)', ['day']);
}
