import { Measure } from '../figures/Measure';
import { daysInMonths, daysInWindow, monthColumn } from '../query/daysInWindow';
import { medianOf, MinutesCount } from '../query/median';
import { Series } from '../series/Series';

const MINUTES = 'failure_minutes';

/** How long failures last, wherever it is shown. */
export const TIME_TO_RESOLVE_DEFINITION =
  'Median time from the derivation that found a reason why conditions are not met to the first one without it, of those that ended in the period. Kept with two significant digits; where clocks disagree it counts as none.';

/** Median time until a failure is gone. */
export const timeToResolveFigure: Measure = {
  unit: 'minutes',
  definition: TIME_TO_RESOLVE_DEFINITION,
  measure: async context =>
    medianOf(
      await daysInWindow(context, MINUTES)
        .select('minutes')
        .sum({ n: 'count' })
        .groupBy('minutes'),
    ),
};

/** The same for each month. */
export const timeToResolveSeries: Series = {
  unit: 'minutes',
  definition: TIME_TO_RESOLVE_DEFINITION,
  measure: async (context, months) => {
    const month = monthColumn(context.knex);
    const counts: Array<MinutesCount & { month: string }> = await daysInMonths(
      context,
      months,
      MINUTES,
    )
      .select({ month }, 'minutes')
      .sum({ n: 'count' })
      .groupBy('minutes')
      .groupBy(month);
    return months.map(at => ({
      at,
      ...medianOf(counts.filter(row => row.month === at.slice(0, 7))),
    }));
  },
};
