import { InsightContext } from '../query/InsightContext';
import {
  NOBODY,
  Presence,
  PresenceSum,
  presenceSteps,
  withSum,
} from './presence';

/** How many services there were at the end of each month, or of the window in its last one. */
export async function presenceByMonth(
  { knex, scope, window }: InsightContext,
  months: readonly string[],
): Promise<Presence[]> {
  const month = knex.raw('substr(??, 1, 7)', ['day']);
  const sums: Array<PresenceSum & { month: string }> = await presenceSteps(
    knex,
    scope,
    window.to,
  )
    .select({ month }, 'state')
    .sum({ count: 'delta' })
    .groupBy('state')
    .groupBy(month);
  return months.map(first =>
    sums.filter(sum => sum.month <= first.slice(0, 7)).reduce(withSum, NOBODY),
  );
}
