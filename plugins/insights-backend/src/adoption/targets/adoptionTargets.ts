import { AdoptionTarget } from '@ridgeway/plugin-insights-common';
import { InsightContext } from '../../query/InsightContext';
import {
  NOBODY,
  Presence,
  presenceSteps,
  PresenceSum,
  shareOf,
  withSum,
} from '../presence';
import { readTargets } from './readTargets';
import { settingAt, Target, targetsOf } from './targetAt';

/** How adoption stands to each target of the setting in force. */
export async function adoptionTargets(
  context: InsightContext,
): Promise<AdoptionTarget[]> {
  const { knex, scope, window } = context;
  const settings = await readTargets(knex, scope);
  const targets = targetsOf(settingAt(settings, window.to));
  if (targets.length === 0) {
    return [];
  }
  const days = await presenceByDay(context);
  return targets.map(target =>
    judge(
      // What was set when it was due counts, and not what was set since.
      target.due <= window.to
        ? targetsOf(settingAt(settings, target.due)).find(
            ({ age }) => age === target.age,
          ) ?? target
        : target,
      days,
      window.to,
    ),
  );
}

interface DayPresence {
  day: string;
  presence: Presence;
}

/** How many services there were at the end of each day on which that changed. */
async function presenceByDay({
  knex,
  scope,
  window,
}: InsightContext): Promise<DayPresence[]> {
  const sums: Array<PresenceSum & { day: string }> = await presenceSteps(
    knex,
    scope,
    window.to,
  )
    .whereNot('state', 'stale')
    .select('day', 'state')
    .sum({ count: 'delta' })
    .groupBy('day', 'state')
    .orderBy('day');
  const days = new Map<string, Presence>();
  let presence = NOBODY;
  for (const sum of sums) {
    presence = withSum(presence, sum);
    days.set(sum.day, presence);
  }
  return [...days].map(([day, counted]) => ({ day, presence: counted }));
}

function judge(
  { age, share, due }: Target,
  days: readonly DayPresence[],
  today: string,
): AdoptionTarget {
  const atDue =
    due <= today
      ? shareOf(days.findLast(({ day }) => day <= due)?.presence ?? NOBODY)
          .value
      : null;
  const reachedAt = days.find(
    ({ presence }) => (shareOf(presence).value ?? 0) >= share,
  )?.day;
  const isReached =
    reachedAt !== undefined && (reachedAt <= due || due > today);
  const open = due > today ? 'ahead' : 'missed';
  return {
    ...{ age, share, due },
    ...(atDue === null ? {} : { reached: atDue }),
    ...(reachedAt === undefined ? {} : { reachedAt }),
    state: isReached ? 'reached' : open,
  };
}
