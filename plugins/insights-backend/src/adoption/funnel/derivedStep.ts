import { medianOf } from '../../query/median';
import { cohort, countOf } from './cohort';
import { FunnelSource } from './FunnelSource';

/** A service is derived with every condition met. */
export const derivedStep: FunnelSource = {
  id: 'derived',
  label: 'Derived',
  reached: 'Those of which a derivation met every condition by now.',
  duration:
    'Median time from the first intent to the first derivation that met every condition.',
  measure: async context => ({
    reached: await countOf(
      cohort(context, 'subjects').whereNotNull('derived_at'),
    ),
    duration: medianOf(
      await cohort(context, 'subjects')
        .whereNotNull('minutes_derived')
        .select({ minutes: 'minutes_derived' })
        .count({ n: '*' })
        .groupBy('minutes_derived'),
    ),
  }),
};
