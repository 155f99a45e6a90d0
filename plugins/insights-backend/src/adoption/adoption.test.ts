import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { FactData } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { fact } from '../__testUtils__/fact';
import { runFacts } from '../__testUtils__/runFacts';
import { toFigure } from '../figures/toFigure';
import { createContext, FilterQuery } from '../query/createContext';
import { adoptionRows } from './adoptionRows';
import { adoptionFigure } from './figures/adoptionFigure';
import { staleFigure } from './figures/staleFigure';
import { timeToRunningFigure } from './figures/timeToRunningFigure';
import { measureFunnel } from './funnel/measureFunnel';
import { adoptionSeries } from './series/adoptionSeries';
import { servicesSeries } from './series/servicesSeries';
import { listServices } from './services/listServices';
import { adoptionTargets } from './targets/adoptionTargets';
import { readTargets } from './targets/readTargets';
import { targetSegments } from './targets/targetSegments';

jest.setTimeout(180_000);

const COMMERCE = 'group:default/commerce';
const WEB = 'group:default/web';
const NOW = new Date('2026-11-20T12:00:00Z');

type Change = Partial<NonNullable<FactData<'intent.committed'>['intent']>> & {
  partition?: 'live' | 'example';
};

function committed(
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

const met = (at: string, subject: string) =>
  fact(
    'derivation.evaluated',
    { commit: 'c', met: true, firstTry: true, unmet: [] },
    { at, subject },
  );

const running = (at: string, subject: string, environment = 'production') =>
  fact('service.running', { environment, cluster: 'prod' }, { at, subject });

const observed = (
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

const settings = (at: string, adoption: Record<string, number>) =>
  fact(
    'settings.changed',
    { commit: 'c', release: '2026.11', adoption, support: {} },
    { at, subject: undefined },
  );

/** Two teams: commerce has two services on the platform and one beside it, web one of each. */
const STORY = [
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

describeOnDatabases('adoption', connect => {
  async function ask(
    facts: Parameters<typeof runFacts>[1],
    query: FilterQuery = {},
  ) {
    const knex: Knex = await connect();
    const { ledger, projector } = await runFacts(knex, facts, { now: NOW });
    const context = await createContext(
      { knex, platformTeam: 'group:default/platform' },
      query,
    );
    return { context, knex, ledger, projector };
  }

  it('is the share of services on the platform of all, each counted once', async () => {
    const { context } = await ask(STORY);
    expect(await toFigure(adoptionFigure, context)).toMatchObject({
      value: 3 / 5,
      n: 5,
      asOf: NOW.toISOString(),
      previous: { value: 1 / 4, n: 4, from: '2026-05-25', to: '2026-08-22' },
    });
    expect(await staleFigure.measure(context)).toEqual({ value: 1, n: 3 });
  });

  it('has no window before when nothing was recorded then', async () => {
    const { context } = await ask(STORY, { period: '12m' });
    expect(await toFigure(adoptionFigure, context)).not.toHaveProperty(
      'previous',
    );
  });

  it('narrows by team, sector and environment', async () => {
    const { context } = await ask(STORY);
    const of = (scope: object) =>
      adoptionFigure.measure({
        ...context,
        scope: { ...context.scope, ...scope },
      });
    expect(await of({ teams: [WEB] })).toMatchObject({ value: 1 / 2, n: 2 });
    expect(await of({ sector: 'commerce' })).toMatchObject({ value: 2 / 3 });
    expect(await of({ environment: 'staging' })).toMatchObject({
      value: 2 / 4,
      n: 4,
    });
    expect(await of({ teams: ['group:default/none'] })).toMatchObject({
      value: null,
      n: 0,
    });
  });

  it('has a row for each team, sector and environment', async () => {
    const { context } = await ask(STORY);
    const rows = await adoptionRows(context);
    const short = (all: (typeof rows)['byTeam']) =>
      all.map(({ key, onPlatform, stale, offPlatform }) => [
        key,
        onPlatform,
        stale,
        offPlatform,
      ]);
    expect(short(rows.byTeam)).toEqual([
      [COMMERCE, 2, 1, 1],
      [WEB, 1, 0, 1],
    ]);
    expect(short(rows.bySector)).toEqual([
      ['commerce', 2, 1, 1],
      ['web', 1, 0, 1],
    ]);
    expect(short(rows.byEnvironment)).toEqual([
      ['production', 3, 1, 2],
      ['staging', 2, 1, 2],
    ]);
  });

  it('tells month by month what there was, stale services among it', async () => {
    const { context } = await ask(STORY);
    const months = ['2025-12-01', '2026-01-01', '2026-07-01', '2026-11-01'];
    expect(await servicesSeries.measure(context, months)).toMatchObject([
      { value: null, n: 0 },
      { value: 3, parts: { onPlatform: 1, stale: 0, offPlatform: 2 } },
      { value: 4, parts: { onPlatform: 1, stale: 1, offPlatform: 3 } },
      { value: 5, parts: { onPlatform: 3, stale: 1, offPlatform: 2 } },
    ]);
    expect(await adoptionSeries.measure(context, months)).toMatchObject([
      { value: null },
      { value: 1 / 3 },
      { value: 1 / 4 },
      { value: 3 / 5 },
    ]);
  });

  it('follows a service that is renamed and moved to another sector, and counts it once', async () => {
    const { context, knex } = await ask([
      ...STORY,
      committed('2026-11-01', 'web/basket', {
        change: 'moved',
        from: 'commerce/cart',
      }),
    ]);
    expect(await adoptionFigure.measure(context)).toMatchObject({ n: 5 });
    const { items } = await listServices(context, { search: 'BASKET' });
    expect(items).toMatchObject([
      {
        entityRef: 'component:web/basket',
        owner: WEB,
        firstIntentAt: '2026-01-07T00:00:00.000Z',
        runningAt: '2026-01-08T00:00:00.000Z',
        states: ['on-platform'],
      },
    ]);
    expect(await knex('subjects').where({ subject: 'commerce/cart' })).toEqual(
      [],
    );
    const months = ['2026-10-01', '2026-11-01'];
    const commerce = { ...context.scope, teams: [COMMERCE] };
    expect(
      await servicesSeries.measure({ ...context, scope: commerce }, months),
    ).toMatchObject([
      { parts: { onPlatform: 2 } },
      { parts: { onPlatform: 1, stale: 0 } },
    ]);
  });

  it('counts the services of a team that is dissolved for the one that took its sector over', async () => {
    const { context } = await ask([
      ...STORY,
      committed('2026-11-01', 'commerce', { owner: WEB }),
    ]);
    const { byTeam } = await adoptionRows(context);
    expect(byTeam).toMatchObject([
      { key: COMMERCE, onPlatform: 0, offPlatform: 1 },
      { key: WEB, onPlatform: 3, stale: 1, offPlatform: 1 },
    ]);
    const before = { ...context, window: { from: '', to: '2026-10-31' } };
    expect((await adoptionRows(before)).byTeam[0]).toMatchObject({
      key: COMMERCE,
      onPlatform: 2,
    });
  });

  it('does not count what was removed, and goes on when it is back', async () => {
    const removed = [
      ...STORY,
      committed('2026-11-02', 'commerce/cart', { change: 'removed' }),
    ];
    const { context } = await ask(removed);
    expect(await adoptionFigure.measure(context)).toMatchObject({ n: 4 });
    expect(await staleFigure.measure(context)).toMatchObject({ value: 0 });
    const back = await ask([
      ...removed,
      committed('2026-11-03', 'commerce/cart', { change: 'created' }),
    ]);
    expect(await adoptionFigure.measure(back.context)).toMatchObject({ n: 5 });
  });

  it('takes the smallest moment for the first where clocks disagree, and no time for less than none', async () => {
    const { context } = await ask([
      committed('2026-10-01', 'commerce'),
      committed('2026-10-05', 'commerce/cart', { change: 'created' }),
      committed('2026-10-03', 'commerce/cart'),
      met('2026-10-02', 'commerce/cart'),
      running('2026-10-01', 'commerce/cart'),
    ]);
    expect(await timeToRunningFigure.measure(context)).toEqual({
      value: 0,
      n: 1,
    });
    const { items } = await listServices(context, {});
    expect(items[0]).toMatchObject({
      firstIntentAt: '2026-10-03T00:00:00.000Z',
      lastChangeAt: '2026-10-05T00:00:00.000Z',
    });
    const before = { ...context, window: { from: '', to: '2026-10-04' } };
    expect(await adoptionFigure.measure(before)).toMatchObject({ value: 1 });
  });

  it('judges the past by the target that was set then', async () => {
    const { context } = await ask([
      ...STORY,
      settings('2026-01-05', { '6m': 0.2, '12m': 0.6 }),
      settings('2026-09-01', { '6m': 0.9, '12m': 0.8 }),
    ]);
    expect(await adoptionTargets(context)).toEqual([
      {
        age: '6m',
        share: 0.2,
        due: '2026-07-05',
        reached: 1 / 4,
        reachedAt: '2026-01-07',
        state: 'reached',
      },
      { age: '12m', share: 0.8, due: '2027-01-05', state: 'ahead' },
    ]);
    expect(await adoptionFigure.measure(context)).toMatchObject({
      target: 0.8,
    });
    expect(
      targetSegments(
        await readTargets(context.knex, context.scope),
        context.window.to,
      ),
    ).toEqual([
      { from: '2026-01-05', to: '2026-07-05', share: 0.2, age: '6m' },
      { from: '2026-07-06', to: '2026-08-31', share: 0.6, age: '12m' },
      { from: '2026-09-01', to: '2027-01-05', share: 0.8, age: '12m' },
    ]);
  });

  it('follows those that began in the period down the funnel', async () => {
    const { context } = await ask(STORY);
    expect(await measureFunnel(context, { hasClusters: false })).toMatchObject([
      { id: 'sector', reached: { value: 1 } },
      { id: 'intent', reached: { value: 2 }, duration: { value: 2900, n: 1 } },
      { id: 'derived', reached: { value: 1 }, duration: { value: 120 } },
      { id: 'running', reached: { value: 1 }, duration: { value: 180 } },
      { id: 'observed', missing: expect.stringContaining('telemetry') },
      { id: 'done', missing: expect.stringContaining('eadiness') },
    ]);
    const none = await ask([committed('2026-11-01', 'commerce/cart')]);
    const steps = await measureFunnel(none.context, { hasClusters: false });
    expect(steps[3]).toEqual({
      id: 'running',
      label: 'Running',
      missing: expect.stringContaining('No cluster is connected'),
    });
    const connected = await measureFunnel(none.context, { hasClusters: true });
    expect(connected[3]).toMatchObject({ reached: { value: 0 } });
  });

  it('follows them to the first request that was measured', async () => {
    const seen = (at: string, subject: string, environment: string) =>
      fact('service.observed', { environment }, { at, subject });
    const { context } = await ask([
      committed('2026-11-01', 'commerce'),
      committed('2026-11-01', 'commerce/basket', { change: 'created' }),
      committed('2026-11-01', 'commerce/prices', { change: 'created' }),
      seen('2026-11-04', 'commerce/basket', 'production'),
      seen('2026-11-03', 'commerce/basket', 'staging'),
      committed('2026-11-05', 'commerce/cart', {
        change: 'moved',
        from: 'commerce/basket',
      }),
    ]);
    const step = async (environment?: string) =>
      (
        await measureFunnel(
          { ...context, scope: { ...context.scope, environment } },
          { hasClusters: false },
        )
      ).find(({ id }) => id === 'observed');
    expect(await step()).toMatchObject({
      reached: { value: 1 },
      duration: { value: 2900, n: 1 },
    });
    expect(await step('production')).toMatchObject({
      duration: { value: 4300 },
    });
  });

  it('shows the services behind each number, page by page', async () => {
    const { context } = await ask(STORY);
    const names = async (selection: Parameters<typeof listServices>[1]) =>
      (await listServices(context, selection)).items.map(
        ({ entityRef }) => entityRef,
      );
    const first = await listServices(context, { limit: 3 });
    expect(first).toMatchObject({ totalItems: 5 });
    const second = await listServices(context, {
      limit: 3,
      cursor: first.nextCursor,
    });
    expect(
      [...first.items, ...second.items].map(({ entityRef }) => entityRef),
    ).toEqual([
      'component:commerce/cart',
      'component:commerce/prices',
      'component:default/ledger',
      'component:default/search',
      'component:web/store',
    ]);
    expect(second).not.toHaveProperty('nextCursor');
    expect(await names({ state: 'stale' })).toEqual([
      'component:commerce/cart',
    ]);
    expect(await names({ state: 'not-derived' })).toEqual([
      'component:commerce/prices',
    ]);
    expect(await names({ state: 'off-platform' })).toEqual([
      'component:default/ledger',
      'component:default/search',
    ]);
    expect(await names({ state: 'not-running' })).toEqual([]);
    expect(await names({ state: 'started' })).toEqual(['component:web/store']);
    expect(await names({ state: 'failing' })).toEqual([]);
    expect(await names({ state: 'hatch' })).toEqual([]);
    expect(await names({ search: '%' })).toEqual([]);
    await expect(
      listServices(context, { limit: 3, cursor: '' }),
    ).rejects.toThrow(/cursor/);
  });

  it('leaves the example company out when it is asked to', async () => {
    const facts = [
      ...STORY,
      committed('2026-10-01', 'commerce/demo', { partition: 'example' }),
    ];
    const all = await ask(facts);
    expect(all.context.example).toBe(true);
    expect(await adoptionFigure.measure(all.context)).toMatchObject({ n: 6 });
    const { context } = await ask(facts, { example: 'exclude' });
    expect(context.example).toBe(false);
    expect(await adoptionFigure.measure(context)).toMatchObject({ n: 5 });
  });
});
