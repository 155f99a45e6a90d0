import { ServiceUnavailableError } from '@backstage/errors';
import { Period } from '@ridgeway/plugin-insights-common';
import { Knex } from 'knex';
import { readState } from '../projector/ProjectorState';
import { readRecorded } from '../projector/recorded';
import { dayOf } from '../time/dayOf';
import { InsightContext } from './InsightContext';
import { windowOf } from './Window';

/** Filters of a request, as its address has them. */
export interface FilterQuery {
  /** Separated by commas. */
  teams?: string;
  sector?: string;
  environment?: string;
  period?: Period;
  example?: 'include' | 'exclude';
}

/**
 * What a request asks about.
 *
 * @throws ServiceUnavailableError before the ledger was read to its end for the first time
 */
export async function createContext(
  { knex, platformTeam }: { knex: Knex; platformTeam: string },
  { teams, sector, environment, period = '90d', example }: FilterQuery,
): Promise<InsightContext> {
  const [{ asOf, position }, recorded] = await Promise.all([
    readState(knex),
    readRecorded(knex),
  ]);
  if (asOf === undefined) {
    throw new ServiceUnavailableError(
      `The ledger has not been read to its end yet: ${position} facts so far. Figures follow when it is; the status page says how far it is.`,
    );
  }
  const withoutExample = example === 'exclude';
  const since = (withoutExample ? [recorded.live] : Object.values(recorded))
    .flatMap(moment => moment ?? [])
    .sort()
    .at(0);
  return {
    knex,
    platformTeam,
    asOf,
    scope: {
      ...(teams === undefined ? {} : { teams: teams.split(',') }),
      ...(sector === undefined ? {} : { sector }),
      ...(environment === undefined ? {} : { environment }),
      withoutExample,
    },
    period,
    window: windowOf(period, dayOf(asOf)),
    ...(since === undefined ? {} : { recordedSince: dayOf(since) }),
    example: !withoutExample && recorded.example !== undefined,
  };
}
