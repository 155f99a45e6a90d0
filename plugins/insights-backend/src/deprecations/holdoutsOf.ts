import {
  DeprecationInsight,
  DeprecationSubject,
  Holdout,
} from '@ridgeway/plugin-insights-common';
import { sumOf } from '../query/sumOf';
import { NONE } from './deprecationRows';

/** Teams that have something left, most first. */
export function holdoutsOf(
  subjects: readonly DeprecationSubject[],
  nudges: DeprecationInsight['nudges'],
  snoozes: ReadonlyMap<string, { until: string; reason: string }>,
): Holdout[] {
  const teams = new Map<string, DeprecationSubject[]>();
  for (const subject of subjects) {
    teams.set(subject.team, [...(teams.get(subject.team) ?? []), subject]);
  }
  return [...teams]
    .map(([team, own]) => holdoutOf(team, own))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left || (a.team < b.team ? -1 : 1))
    .map(holdout => {
      const own = nudges.filter(({ team }) => team === holdout.team);
      const reminded = own.at(0);
      const escalated = own.find(nudge => nudge.escalated);
      const snoozed = snoozes.get(holdout.team);
      return {
        ...holdout,
        ...(reminded ? { remindedAt: reminded.at } : {}),
        ...(escalated ? { escalatedAt: escalated.at } : {}),
        ...(snoozed ? { snoozed } : {}),
      };
    });
}

function holdoutOf(team: string, own: readonly DeprecationSubject[]): Holdout {
  const left = own.filter(
    ({ state }) => state === 'left' || state === 'stopped',
  );
  const byClass = { ...NONE };
  const reasons = new Map<string, number>();
  for (const subject of left) {
    byClass[subject.class] += 1;
    for (const reason of new Set(subject.reasons)) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  return {
    team,
    left: left.length,
    done: own.length - left.length,
    byClass,
    effort: sumOf(left, ({ effort }) => effort),
    reasons: [...reasons]
      .map(([reason, services]) => ({ reason, services }))
      .sort(
        (a, b) => b.services - a.services || (a.reason < b.reason ? -1 : 1),
      ),
  };
}
