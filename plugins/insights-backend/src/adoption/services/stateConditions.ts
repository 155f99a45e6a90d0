import { ServiceState } from '@ridgeway/plugin-insights-common';
import { escapeLike } from '@ridgeway/plugin-platform-node';
import { Knex } from 'knex';
import { PLATFORM_HAND } from '../../projections/changes/foldChange';
import { HELPED_CHANGES } from '../../projections/changes/HelpedChanges';
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
  started: (rows, { knex, scope, window }) =>
    rows.whereExists(
      knex('runs')
        .whereRaw('runs.subject = subjects.subject')
        .where({ environment: scope.environment ?? '' })
        .whereBetween('day', [window.from, window.to]),
    ),
  helped: (rows, { knex, platformTeam, window }) =>
    rows.whereExists(
      knex(HELPED_CHANGES)
        .whereRaw('helped_changes.subject = subjects.subject')
        .whereBetween('day', [window.from, window.to])
        .where(hands =>
          [PLATFORM_HAND, platformTeam].forEach(hand =>
            hands.orWhereRaw(`hands like ? escape '\\'`, [
              `%|${escapeLike(hand)}|%`,
            ]),
          ),
        ),
    ),
};
