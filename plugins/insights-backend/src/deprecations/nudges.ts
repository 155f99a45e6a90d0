import { DeprecationInsight } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../query/InsightContext';

/** Reminders that are shown at most. */
const MOST_NUDGES = 200;

interface NudgeRow {
  at: string;
  team: string;
  step: number | null;
  escalated: boolean;
  services: number;
}

/** Reminders that went out to the teams in the scope, newest first. */
export async function readNudges(
  { knex, scope: { teams, withoutExample } }: InsightContext,
  deprecation: string,
): Promise<DeprecationInsight['nudges']> {
  const query = knex('deprecation_nudges')
    .where({ deprecation })
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .limit(MOST_NUDGES);
  if (teams) {
    query.whereIn('team', [...teams]);
  }
  if (withoutExample) {
    query.where('partition', 'live');
  }
  const rows: NudgeRow[] = await query.select(
    'at',
    'team',
    'step',
    'escalated',
    'services',
  );
  return rows.map(({ step, escalated, ...row }) => ({
    ...row,
    ...(step === null ? {} : { step }),
    escalated: Boolean(escalated),
  }));
}

/** Teams that are not reminded for the time being, and why; on the day itself they are again. */
export async function readSnoozes(
  { knex, scope, window }: InsightContext,
  deprecation: string,
): Promise<Map<string, { until: string; reason: string }>> {
  const query = knex('deprecation_snoozes')
    .where({ deprecation })
    .where('until', '>', window.to);
  if (scope.withoutExample) {
    query.where('partition', 'live');
  }
  const rows: Array<{ team: string; until: string; reason: string }> =
    await query.select('team', 'until', 'reason');
  return new Map(rows.map(({ team, ...snooze }) => [team, snooze]));
}
