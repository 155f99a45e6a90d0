import { medianOf, MinutesCount } from '../../query/median';
import { Series } from '../../series/Series';
import { TIME_TO_RUNNING_DEFINITION } from '../figures/timeToRunningFigure';
import { firstRuns } from '../firstRuns';

/** Median time to running of the services that first ran in each month. */
export const timeToRunningSeries: Series = {
  unit: 'minutes',
  definition: TIME_TO_RUNNING_DEFINITION,
  measure: async (context, months) => {
    const { knex, window } = context;
    const month = knex.raw('substr(??, 1, 7)', ['day']);
    const counts: Array<MinutesCount & { month: string }> = await firstRuns({
      ...context,
      window: { from: months[0], to: window.to },
    })
      .select({ month, minutes: 'minutes_intent' })
      .count({ n: '*' })
      .groupBy('minutes_intent')
      .groupBy(month);
    return months.map(at => ({
      at,
      ...medianOf(counts.filter(count => count.month === at.slice(0, 7))),
    }));
  },
};
