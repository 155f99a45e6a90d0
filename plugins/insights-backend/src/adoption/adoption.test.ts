import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { toFigure } from '../figures/toFigure';
import {
  askingOn,
  COMMERCE,
  committed,
  met,
  NOW,
  running,
  STORY,
  WEB,
} from './__testUtils__/adoptionFacts';
import { adoptionRows } from './adoptionRows';
import { adoptionFigure } from './figures/adoptionFigure';
import { staleFigure } from './figures/staleFigure';
import { timeToRunningFigure } from './figures/timeToRunningFigure';
import { adoptionSeries } from './series/adoptionSeries';
import { servicesSeries } from './series/servicesSeries';
import { listServices } from './services/listServices';

jest.setTimeout(180_000);

describeOnDatabases('adoption', connect => {
  const ask = askingOn(connect);

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
