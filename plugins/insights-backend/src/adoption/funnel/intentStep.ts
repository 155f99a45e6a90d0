import { medianOf } from '../../query/median';
import { cohort, countOf } from './cohort';
import { FunnelSource } from './FunnelSource';

/** A service has an intent. */
export const intentStep: FunnelSource = {
  id: 'intent',
  label: 'Services with a first intent',
  reached:
    'Services, mesh members and packages whose first intent lies in the period. The steps that follow are counted of these.',
  duration:
    'Median time from the first intent of a sector to that of its first service, of sectors created in the period.',
  measure: async context => ({
    reached: await countOf(cohort(context, 'subjects')),
    duration: medianOf(
      await cohort(context, 'sectors')
        .whereNotNull('minutes_intent')
        .select({ minutes: 'minutes_intent' })
        .count({ n: '*' })
        .groupBy('minutes_intent'),
    ),
  }),
};
