import { FactData } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { fact } from '../../__testUtils__/fact';
import { runFacts } from '../../__testUtils__/runFacts';
import { createContext, FilterQuery } from '../../query/createContext';

export const COMMERCE = 'group:default/commerce';
export const WEB = 'group:default/web';
export const NOW = new Date('2026-11-20T12:00:00Z');

type Change = Partial<NonNullable<FactData<'intent.committed'>['intent']>> & {
  partition?: 'live' | 'example';
};

export function committed(
  at: string,
  subject: string,
  { partition = 'live', ...intent }: Change = {},
) {
  return fact(
    'intent.committed',
    {
      commit: 'c',
      path: `sectors/${subject}.yaml`,
      author: 'Ana',
      message: '',
      intent: {
        kind: subject.includes('/') ? 'Service' : 'Sector',
        version: 'ridgeway.dev/v1',
        change: 'changed',
        owner: subject.startsWith('web') ? WEB : COMMERCE,
        ...(subject.includes('/')
          ? {}
          : {
              environments:
                subject === 'web' ? ['production'] : ['staging', 'production'],
            }),
        ...intent,
      },
    },
    { at, subject, partition },
  );
}

export const met = (at: string, subject: string) =>
  fact(
    'derivation.evaluated',
    { commit: 'c', met: true, firstTry: true, unmet: [] },
    { at, subject },
  );

export const running = (
  at: string,
  subject: string,
  environment = 'production',
) => fact('service.running', { environment, cluster: 'prod' }, { at, subject });

export const observed = (
  at: string,
  name: string,
  owner?: string,
  platform?: string,
) =>
  fact(
    'component.observed',
    { owner, platform },
    { at, subject: `component:default/${name}` },
  );

export const settings = (at: string, adoption: Record<string, number>) =>
  fact(
    'settings.changed',
    { commit: 'c', release: '2026.11', adoption, support: {} },
    { at, subject: undefined },
  );

/** Two teams: commerce has two services on the platform and one beside it, web one of each. */
export const STORY = [
  committed('2026-01-05', 'commerce'),
  committed('2026-01-07', 'commerce/cart'),
  met('2026-01-07T01:00:00Z', 'commerce/cart'),
  running('2026-01-08', 'commerce/cart'),
  committed('2026-10-01', 'commerce/prices'),
  committed('2026-10-10', 'web'),
  committed('2026-10-12', 'web/store'),
  met('2026-10-12T02:00:00Z', 'web/store'),
  running('2026-10-12T05:00:00Z', 'web/store'),
  observed('2026-01-05', 'ledger', COMMERCE),
  observed('2026-01-05', 'store', WEB),
  observed('2026-02-01', 'search', WEB),
  observed('2026-10-13', 'store', WEB, 'web/store'),
];

/** Runs the projections over some facts, in a database of their own, for a question about them. */
export function askingOn(connect: () => Promise<Knex>) {
  return async (
    facts: Parameters<typeof runFacts>[1],
    query: FilterQuery = {},
  ) => {
    const knex = await connect();
    await runFacts(knex, facts, { now: NOW });
    const context = await createContext(
      { knex, platformTeam: 'group:default/platform' },
      query,
    );
    return { context, knex };
  };
}
