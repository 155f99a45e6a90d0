import { Knex } from 'knex';
import { PRESENCE, PresenceState } from '../projections/subjects/PresenceSteps';
import { oncePerScope } from '../query/oncePerScope';
import { narrow, Scope } from '../query/Scope';

/** How many services there are at the end of a day. */
export interface Presence {
  onPlatform: number;
  /** Those of them whose intent has not changed for half a year. */
  stale: number;
  offPlatform: number;
}

/** A sum of steps. */
export interface PresenceSum {
  state: PresenceState;
  count: number;
}

/** Nothing anywhere. */
export const NOBODY: Presence = { onPlatform: 0, stale: 0, offPlatform: 0 };

/**
 * Steps in a scope up to the end of a day.
 *
 * @remarks
 * What is not on the platform has no sector and no environment: it counts for the sectors of its
 * team, and for every environment.
 */
export function presenceSteps(
  knex: Knex,
  { teams, sector, environment, withoutExample }: Scope,
  upTo: string,
): Knex.QueryBuilder {
  const steps = narrow(knex(PRESENCE).where('day', '<=', upTo), {
    teams,
    withoutExample,
  });
  if (sector === undefined && environment === undefined) {
    return steps;
  }
  return steps.where(either =>
    either
      .where(on =>
        narrow(on.whereNot('state', 'off'), {
          sector,
          environment,
          withoutExample: false,
        }),
      )
      .orWhere(off => {
        off.where('state', 'off');
        if (sector !== undefined) {
          off.whereIn('owner', team =>
            team.select('owner').from('sectors').where({ sector }),
          );
        }
      }),
  );
}

/** How many services there are in a scope at the end of a day. */
export const presenceAt = oncePerScope(
  async (knex, scope, day: string): Promise<Presence> => {
    const sums: PresenceSum[] = await presenceSteps(knex, scope, day)
      .select('state')
      .sum({ count: 'delta' })
      .groupBy('state');
    return sums.reduce(withSum, NOBODY);
  },
);

/** Adds a sum to what it counts. */
export function withSum(
  presence: Presence,
  { state, count }: PresenceSum,
): Presence {
  const more = Number(count);
  switch (state) {
    case 'on':
      return { ...presence, onPlatform: presence.onPlatform + more };
    case 'stale':
      return { ...presence, stale: presence.stale + more };
    default:
      return { ...presence, offPlatform: presence.offPlatform + more };
  }
}

/** Services on the platform as a share of all; null when there are none. */
export function shareOf({ onPlatform, offPlatform }: Presence): {
  value: number | null;
  n: number;
} {
  const n = onPlatform + offPlatform;
  return { value: n === 0 ? null : onPlatform / n, n };
}
