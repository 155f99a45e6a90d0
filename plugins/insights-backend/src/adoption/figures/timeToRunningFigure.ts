import { Measure } from '../../figures/Measure';
import { medianOf } from '../../query/median';
import { firstRuns } from '../firstRuns';

/** What the time to running is, wherever it is shown. */
export const TIME_TO_RUNNING_DEFINITION =
  'Median time from the first intent of a service to the first moment at which all its pods were ready, of services that first ran in the period. Kept with two significant digits; where clocks disagree it counts as none.';

/** From first intent to running. */
export const timeToRunningFigure: Measure = {
  unit: 'minutes',
  definition: TIME_TO_RUNNING_DEFINITION,
  measure: async context =>
    medianOf(
      await firstRuns(context)
        .select({ minutes: 'minutes_intent' })
        .count({ n: '*' })
        .groupBy('minutes_intent'),
    ),
};
