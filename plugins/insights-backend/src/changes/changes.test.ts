import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askOf } from '../__testUtils__/askOf';
import { answered, asked, committed, derived } from '../__testUtils__/facts';
import { listServices } from '../adoption/services/listServices';
import { toFigure } from '../figures/toFigure';
import { firstTryFigure, firstTrySeries } from './firstTry';
import {
  withoutPlatformTeamFigure,
  withoutPlatformTeamSeries,
} from './withoutPlatformTeam';

jest.setTimeout(180_000);

const CART = 'commerce/cart';
const MONTHS = ['2026-09-01', '2026-10-01', '2026-11-01'];

describeOnDatabases('figures of changes', connect => {
  it('measure the share that was derived at the first try, in the window and the one before', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-01-01', 'commerce'),
      committed('2026-07-01', CART, { change: 'created' }),
      derived('2026-07-01', CART, 'ImageMissing'),
      derived('2026-07-02', CART),
      committed('2026-10-01', CART),
      derived('2026-10-01', CART),
      committed('2026-11-01', CART),
      derived('2026-11-01', CART, 'ConsentMissing'),
    );
    expect(await toFigure(firstTryFigure, await ask())).toMatchObject({
      value: 0.5,
      n: 2,
      previous: { value: 0, n: 1 },
    });
    expect(await firstTrySeries.measure(await ask(), MONTHS)).toEqual([
      { at: MONTHS[0], value: null, n: 0 },
      { at: MONTHS[1], value: 1, n: 1 },
      { at: MONTHS[2], value: 0, n: 1 },
    ]);
  });

  it('measure nothing where there is nothing, and no window before the first record', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-11-01', 'commerce'),
    );
    const figure = await toFigure(firstTryFigure, await ask());
    expect(figure).toMatchObject({ value: null, n: 0 });
    expect(figure).not.toHaveProperty('previous');
  });

  it('count a change for the team of the time, and follow a service that moves', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-09-01', 'commerce'),
      committed('2026-09-01', 'web'),
      committed('2026-09-01', CART, { change: 'created' }),
      derived('2026-09-01', CART, 'ImageMissing'),
      // The same change comes through under another name.
      committed('2026-10-01', 'web/cart', { change: 'moved', from: CART }),
      derived('2026-10-01', 'web/cart'),
      committed('2026-10-02', 'web/cart'),
      derived('2026-10-02', 'web/cart'),
    );
    const of = async (teams: string) => {
      const context = await ask({ teams });
      const [tried, through] = await Promise.all([
        firstTryFigure.measure(context),
        withoutPlatformTeamFigure.measure(context),
      ]);
      return [tried.n, tried.value, through.n];
    };
    expect(await of('group:default/commerce')).toEqual([1, 0, 0]);
    expect(await of('group:default/web')).toEqual([1, 1, 2]);
  });

  it('name the services whose changes the platform team had a hand in, under the names they have now', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-09-01', 'commerce'),
      committed('2026-09-01', CART, {
        change: 'created',
        byPlatformTeam: true,
      }),
      derived('2026-09-01', CART),
      committed('2026-10-01', 'commerce/prices', {
        change: 'created',
        byPlatformTeam: true,
      }),
      derived('2026-10-01', 'commerce/prices'),
      committed('2026-10-02', 'commerce/offers', {
        change: 'moved',
        from: 'commerce/prices',
      }),
      derived('2026-10-02', 'commerce/offers'),
      committed('2026-10-03', 'commerce/gone', {
        change: 'created',
        byPlatformTeam: true,
      }),
      derived('2026-10-03', 'commerce/gone'),
      committed('2026-10-04', 'commerce/gone', { change: 'removed' }),
    );
    const of = async (period: '30d' | '90d') => {
      const context = await ask({ period });
      const { items } = await listServices(context, { state: 'helped' });
      return items.map(({ subject }) => subject);
    };
    expect(await of('90d')).toEqual([CART, 'commerce/offers']);
    expect(await of('30d')).toEqual([]);
  });

  it('measure the share that came through without the platform team', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-10-01', CART, { byPlatformTeam: true }),
      derived('2026-10-01', CART),
      committed('2026-10-02', CART),
      asked('2026-10-02', CART),
      derived('2026-10-02', CART),
      committed('2026-10-03', CART),
      answered('2026-10-03', CART, 1440),
      derived('2026-10-03', CART),
      committed('2026-11-04', CART),
      derived('2026-11-04', CART),
    );
    expect(await withoutPlatformTeamFigure.measure(await ask())).toEqual({
      value: 0.25,
      n: 4,
    });
    expect(
      (await withoutPlatformTeamSeries.measure(await ask(), MONTHS)).map(
        ({ value, n }) => [value, n],
      ),
    ).toEqual([
      [null, 0],
      [0, 3],
      [1, 1],
    ]);
  });

  it('leave out the example, and what other sectors do', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-10-01', CART, { partition: 'example' }),
      { ...derived('2026-10-01', CART), partition: 'example' },
      committed('2026-10-01', 'web', { environments: ['staging'] }),
      committed('2026-10-01', 'web/store'),
      derived('2026-10-01', 'web/store', 'ImageMissing'),
    );
    const n = async (query: Parameters<typeof ask>[0]) =>
      (await firstTryFigure.measure(await ask(query))).n;
    expect(await n({})).toBe(2);
    expect(await n({ example: 'exclude' })).toBe(1);
    expect(await n({ sector: 'web' })).toBe(1);
    expect(await n({ environment: 'staging' })).toBe(1);
  });
});
