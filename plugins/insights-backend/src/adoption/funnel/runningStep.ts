import { Knex } from 'knex';
import { InsightContext } from '../../query/InsightContext';
import { medianOf } from '../../query/median';
import { narrow } from '../../query/Scope';
import { cohort, countOf } from './cohort';
import { FunnelSource } from './FunnelSource';

/** All pods of a service were ready. */
export const runningStep: FunnelSource = {
  id: 'running',
  label: 'Running',
  reached:
    'Those of which all pods were ready in a cluster by now: in the environment, or in any.',
  duration:
    'Median time from the first derivation that met every condition to the first moment at which all pods were ready.',
  missing: async ({ knex, scope }, { hasClusters }) => {
    if (hasClusters) {
      return undefined;
    }
    const run = await narrow(knex('runs'), scope).first('subject');
    return run
      ? undefined
      : 'No cluster is connected. Name the clusters under kubernetes in the portal’s settings, by the names that platform.yaml gives them.';
  },
  measure: async context => ({
    reached: await countOf(ran(context)),
    duration: medianOf(
      await ran(context)
        .whereNotNull('runs.minutes_derived')
        .select({ minutes: 'runs.minutes_derived' })
        .count({ n: '*' })
        .groupBy('runs.minutes_derived'),
    ),
  }),
};

function ran(context: InsightContext): Knex.QueryBuilder {
  return cohort(context, 'subjects')
    .join('runs', 'runs.subject', 'subjects.subject')
    .where('runs.environment', context.scope.environment ?? '');
}
