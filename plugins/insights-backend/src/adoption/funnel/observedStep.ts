import { Knex } from 'knex';
import { InsightContext } from '../../query/InsightContext';
import { medianOf } from '../../query/median';
import { narrowNow } from '../../query/narrowNow';
import { minutesBetween } from '../../time/minutesBetween';
import { roundMinutes } from '../../time/roundMinutes';
import { cohort, countOf } from './cohort';
import { FunnelSource } from './FunnelSource';

/** Requests of a service are measured. */
export const observedStep: FunnelSource = {
  id: 'observed',
  label: 'Observed',
  reached:
    'Those of which requests were measured by now: in the environment, or in any.',
  duration:
    'Median time from the first intent to the first request that was measured.',
  missing: async ({ knex, scope }) => {
    const seen = await narrowNow(knex('observations'), scope).first('subject');
    return seen
      ? undefined
      : 'Requests of no service have been measured yet. Connect a source of telemetry: the how-to “Connect Prometheus” tells how.';
  },
  measure: async context => ({
    reached: await countOf(observed(context)),
    duration: medianOf(
      (await observed(context).select('at', 'created_at')).map(
        ({ at, created_at }: { at: string; created_at: string }) => ({
          minutes: roundMinutes(minutesBetween(created_at, at)),
          n: 1,
        }),
      ),
    ),
  }),
};

function observed(context: InsightContext): Knex.QueryBuilder {
  return cohort(context, 'subjects')
    .join('observations', 'observations.subject', 'subjects.subject')
    .where('observations.environment', context.scope.environment ?? '');
}
