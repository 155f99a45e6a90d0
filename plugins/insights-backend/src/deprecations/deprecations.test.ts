import { NotFoundError } from '@backstage/errors';
import { FactData } from '@ridgeway/plugin-platform-common';
import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askOf } from '../__testUtils__/askOf';
import { fact } from '../__testUtils__/fact';
import { committed } from '../__testUtils__/facts';
import { burnDowns } from './burnDowns';
import { deprecationInsight } from './deprecationInsight';
import { deprecationsView } from './deprecationsView';
import { readDeprecations } from './readDeprecations';

jest.setTimeout(180_000);

const OLD = 'ridgeway.dev/v1alpha1';
const CART = 'commerce/cart';
const PRICES = 'commerce/prices';
const STORE = 'web/store';
const COMMERCE = 'group:default/commerce';
const WEB = 'group:default/web';

const changed = (
  at: string,
  data: Partial<FactData<'deprecation.changed'>> = {},
) =>
  fact(
    'deprecation.changed',
    {
      ...{ commit: 'c', change: 'announced', title: 'Version v1alpha1' },
      ...{ of: `version:${OLD}`, owner: 'group:default/platform' },
      ...{ contact: '#help', by: 'Pat' },
      ...{ announced: '2026-10-01', deadline: '2026-12-30' },
      ...data,
    },
    { at, subject: 'old' },
  );

const assessed = (
  at: string,
  subject: string,
  data: Partial<FactData<'deprecation.assessed'>> = {},
) =>
  fact(
    'deprecation.assessed',
    {
      ...{ deprecation: 'old', class: 'automatic', effortMinutes: 5 },
      ...{ reasons: [], stopped: false },
      ...data,
    },
    { at, subject },
  );

const cleared = (at: string, subject: string) =>
  fact('deprecation.cleared', { deprecation: 'old' }, { at, subject });

const world = [
  committed('2026-01-01', 'commerce'),
  committed('2026-01-01', 'web'),
  ...[CART, PRICES, STORE].map(subject =>
    committed('2026-01-01', subject, { change: 'created', version: OLD }),
  ),
  committed('2026-01-01', 'web/news', { change: 'created' }),
];

const story = [
  ...world,
  changed('2026-10-01'),
  assessed('2026-10-01', CART),
  assessed('2026-10-01', PRICES, {
    class: 'blocked',
    effortMinutes: 240,
    reasons: ['Its nodes were chosen by hand'],
  }),
  assessed('2026-10-01', STORE, { class: 'assisted', effortMinutes: 30 }),
  committed('2026-11-01', CART),
  cleared('2026-11-01', CART),
  fact(
    'deprecation.reminded',
    { team: WEB, step: 60, escalated: false, services: [STORE] },
    { at: '2026-10-31', subject: 'old', position: 901 },
  ),
  fact(
    'deprecation.reminded',
    { team: WEB, step: 30, escalated: true, services: [STORE] },
    { at: '2026-11-15', subject: 'old', position: 902 },
  ),
  fact(
    'deprecation.snoozed',
    {
      team: COMMERCE,
      until: '2026-12-01',
      reason: 'Sale',
      by: 'user:default/ana',
    },
    { at: '2026-11-16', subject: 'old' },
  ),
];

describeOnDatabases('deprecations', connect => {
  it('tell how many are done, whose the others are, and what it takes', async () => {
    const ask = await askOf(await connect(), ...story);
    const { figures, items, months, versions } = await deprecationsView(
      await ask({ period: '30d' }),
    );
    expect(items).toMatchObject([
      {
        id: 'old',
        phase: 'in-progress',
        total: 3,
        done: 1,
        left: 2,
        byClass: { automatic: 0, assisted: 1, blocked: 1 },
        effort: 270,
        teams: [COMMERCE, WEB],
      },
    ]);
    expect(figures).toMatchObject({
      current: { value: 2 / 4, n: 4, previous: { value: 1 / 4 } },
      affected: { value: 2, previous: { value: 3 } },
      blocked: { value: 1, n: 2 },
      effort: { value: 270, unit: 'effort' },
      overdue: { value: 0, n: 1 },
    });
    expect(versions).toEqual([
      { version: 'ridgeway.dev/v1', services: 2, share: 0.5, teams: 2 },
      { version: OLD, services: 2, share: 0.5, teams: 2 },
    ]);
    expect(months.slice(-2)).toEqual([
      { at: '2026-10-01', versions: { 'ridgeway.dev/v1': 1, [OLD]: 3 } },
      { at: '2026-11-01', versions: { 'ridgeway.dev/v1': 2, [OLD]: 2 } },
    ]);
  });

  it('burn down from the day of the announcement', async () => {
    const ask = await askOf(await connect(), ...story);
    const { burnDown, forecast } = await deprecationInsight(await ask(), 'old');
    expect(burnDown[0]).toEqual({ at: '2026-10-01', left: 3, total: 3 });
    expect(burnDown.find(({ at }) => at === '2026-10-31')?.left).toBe(3);
    expect(burnDown.find(({ at }) => at === '2026-11-01')).toEqual({
      at: '2026-11-01',
      left: 2,
      total: 3,
    });
    expect(burnDown.at(-1)?.at).toBe('2026-11-20');
    expect(forecast.reaches.done).toMatch(/^202[67]-/);
  });

  it('name who holds out, why, and what they were told', async () => {
    const ask = await askOf(await connect(), ...story);
    const { holdouts, nudges, subjects } = await deprecationInsight(
      await ask(),
      'old',
    );
    expect(holdouts).toEqual([
      {
        team: COMMERCE,
        left: 1,
        done: 1,
        byClass: { automatic: 0, assisted: 0, blocked: 1 },
        effort: 240,
        reasons: [{ reason: 'Its nodes were chosen by hand', services: 1 }],
        snoozed: { until: '2026-12-01', reason: 'Sale' },
      },
      {
        team: WEB,
        left: 1,
        done: 0,
        byClass: { automatic: 0, assisted: 1, blocked: 0 },
        effort: 30,
        reasons: [],
        remindedAt: '2026-11-15T00:00:00.000Z',
        escalatedAt: '2026-11-15T00:00:00.000Z',
      },
    ]);
    expect(nudges.map(({ step }) => step)).toEqual([30, 60]);
    expect(subjects.map(({ subject, state }) => [subject, state])).toEqual([
      [CART, 'done'],
      [PRICES, 'left'],
      [STORE, 'left'],
    ]);
    const ofWeb = await deprecationInsight(await ask({ teams: WEB }), 'old');
    expect(ofWeb.deprecation).toMatchObject({ total: 1, left: 1 });
    expect(ofWeb.burnDown.at(-1)).toMatchObject({ left: 1 });
  });

  it('follow services that move, go, and come back to the old', async () => {
    const ask = await askOf(
      await connect(),
      ...story,
      committed('2026-11-10', 'web/prices', {
        change: 'moved',
        from: PRICES,
        version: OLD,
      }),
      committed('2026-11-11', STORE, { change: 'removed', version: OLD }),
      assessed('2026-11-12', CART),
    );
    const { burnDown, subjects } = await deprecationInsight(await ask(), 'old');
    expect(subjects.map(({ subject, state }) => [subject, state])).toEqual([
      [CART, 'left'],
      ['web/prices', 'left'],
      [STORE, 'removed'],
    ]);
    expect(burnDown.at(-1)).toMatchObject({ left: 2, total: 3 });
    const ofWeb = await deprecationInsight(await ask({ teams: WEB }), 'old');
    expect(ofWeb.deprecation).toMatchObject({ left: 1, done: 1 });
  });

  it.each([
    ['overdue', [changed('2026-10-01', { deadline: '2026-11-01' })]],
    ['scheduled', [changed('2026-10-01', { announced: '2026-12-01' })]],
    [
      'enforced',
      [
        changed('2026-10-01', { deadline: '2026-11-01' }),
        changed('2026-11-02', { change: 'enforced', deadline: '2026-11-01' }),
        changed('2026-11-03', { change: 'changed', deadline: '2026-11-01' }),
      ],
    ],
    [
      'overdue',
      [
        changed('2026-11-02', { change: 'enforced', deadline: '2026-11-01' }),
        changed('2026-11-03', { change: 'undone', deadline: '2026-11-01' }),
      ],
    ],
  ])('are %s', async (phase, facts) => {
    const ask = await askOf(
      await connect(),
      ...world,
      ...facts,
      assessed('2026-10-02', CART),
    );
    const { figures, items } = await deprecationsView(await ask());
    expect(items).toMatchObject([{ phase }]);
    expect(figures.overdue.value).toBe(phase === 'overdue' ? 1 : 0);
  });

  it('say nothing of drafts and of what was taken back', async () => {
    const draft = changed('2026-10-01', {
      change: 'drafted',
      announced: undefined,
      deadline: undefined,
    });
    const ask = await askOf(
      await connect(),
      ...world,
      draft,
      assessed('2026-10-02', CART),
    );
    expect((await deprecationsView(await ask())).items).toEqual([]);
    await expect(deprecationInsight(await ask(), 'old')).rejects.toThrow(
      NotFoundError,
    );
    const removed = fact(
      'deprecation.removed',
      { commit: 'c', by: 'Pat' },
      { at: '2026-11-18', subject: 'old' },
    );
    const later = await askOf(await connect(), ...story, removed);
    const { figures, items } = await deprecationsView(await later());
    expect(items).toEqual([]);
    expect(figures.affected.value).toBe(0);
  });

  it('are asked for together, each with a burn-down of its own', async () => {
    const young = fact(
      'deprecation.changed',
      { ...changed('2026-11-10').data, announced: '2026-11-10' },
      { at: '2026-11-10', subject: 'young' },
    );
    // Whom it concerns is known only two days later: it burns down from then on.
    const concerned = assessed('2026-11-12', 'web/news', {
      deprecation: 'young',
    });
    const askedOf = async (...facts: typeof story) => {
      const knex = await connect();
      const ask = await askOf(knex, ...facts);
      const context = await ask();
      const announced = await readDeprecations(context);
      let questions = 0;
      knex.on('query', () => {
        questions += 1;
      });
      return { daysOf: await burnDowns(context, announced), questions };
    };
    const alone = await askedOf(...story);
    const both = await askedOf(...story, young, concerned);
    expect(both.questions).toBe(alone.questions);
    expect(both.daysOf('old')).toEqual(alone.daysOf('old'));
    expect(both.daysOf('young')[0]).toEqual({
      at: '2026-11-12',
      left: 1,
      total: 1,
    });
    expect(both.daysOf('young')).toHaveLength(9);
  });
});
