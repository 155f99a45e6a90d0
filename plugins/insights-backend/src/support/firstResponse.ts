import { Measure } from '../figures/Measure';
import { daysInWindow } from '../query/daysInWindow';
import { medianOf } from '../query/median';

/** How soon somebody answers, wherever it is shown. */
export const FIRST_RESPONSE_DEFINITION =
  'Median time from the opening of a request for support to the first word of those who decide, of requests opened in the period and answered. Kept with two significant digits.';

/** Median time to the first response; of one priority or of all. */
export function firstResponseFigure(priority?: string): Measure {
  return {
    unit: 'minutes',
    definition: FIRST_RESPONSE_DEFINITION,
    measure: async context =>
      medianOf(
        await daysInWindow(context, 'support_minutes')
          .where(priority === undefined ? {} : { priority })
          .select('minutes')
          .sum({ n: 'count' })
          .groupBy('minutes'),
      ),
  };
}
