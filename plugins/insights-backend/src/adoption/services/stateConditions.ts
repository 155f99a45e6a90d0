import { ServiceState } from '@ridgeway/plugin-insights-common';
import { Knex } from 'knex';
import { InsightContext } from '../../query/InsightContext';

type Condition = (rows: Knex.QueryBuilder, context: InsightContext) => unknown;

/** What narrows services on the platform to those of a state. */
export const STATE_CONDITIONS: Readonly<Record<ServiceState, Condition>> = {
  'on-platform': () => undefined,
  // Those are other rows altogether.
  'off-platform': rows => rows.whereRaw('1 = 0'),
  stale: (rows, { window }) => rows.where('stale_on', '<=', window.to),
  hatch: (rows, { knex, window }) =>
    rows.whereExists(
      knex('hatch_services')
        .whereRaw('hatch_services.subject = subjects.subject')
        .where('since', '<=', window.to)
        .where('until', '>', window.to),
    ),
  failing: rows => rows.where('met', false),
  'not-derived': rows => rows.whereNull('derived_at'),
  'not-running': (rows, { knex, scope }) =>
    rows.whereNotNull('derived_at').whereNotExists(
      knex('runs')
        .whereRaw('runs.subject = subjects.subject')
        .where({ environment: scope.environment ?? '' }),
    ),
};
