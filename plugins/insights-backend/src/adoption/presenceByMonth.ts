import { InsightContext } from '../query/InsightContext';
import { oncePerScope } from '../query/oncePerScope';
import {
  NOBODY,
  Presence,
  presenceSteps,
  PresenceSum,
  withSum,
} from './presence';

const monthlySteps = oncePerScope(
  async (
    knex,
    scope,
    upTo: string,
  ): Promise<Array<PresenceSum & { month: string }>> => {
    const month = knex.raw('substr(??, 1, 7)', ['day']);
    return presenceSteps(knex, scope, upTo)
      .select({ month }, 'state')
      .sum({ count: 'delta' })
      .groupBy('state')
      .groupBy(month)
      .orderByRaw(month);
  },
);

/** How many services there were at the end of each month, or of the window in its last one. */
export async function presenceByMonth(
  { knex, scope, window }: InsightContext,
  months: readonly string[],
): Promise<Presence[]> {
  const sums = await monthlySteps(knex, scope, window.to);
  let presence = NOBODY;
  let passed = 0;
  return months.map(first => {
    while (passed < sums.length && sums[passed].month <= first.slice(0, 7)) {
      presence = withSum(presence, sums[passed]);
      passed += 1;
    }
    return presence;
  });
}
