import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askOf } from '../__testUtils__/askOf';
import { fact } from '../__testUtils__/fact';
import { answered, asked, committed } from '../__testUtils__/facts';
import { supportSeries } from './supportPerService';
import { supportView } from './supportView';

jest.setTimeout(180_000);

const CART = 'commerce/cart';

const settings = (at: string, first: string) =>
  fact(
    'settings.changed',
    { commit: 'c', release: '1', adoption: {}, support: { P1: first } },
    { at, subject: undefined },
  );

describeOnDatabases('figures of support', connect => {
  it('tell how much was asked, and how soon it was answered', async () => {
    const ask = await askOf(
      await connect(),
      settings('2026-01-01', '1h'),
      committed('2026-01-01', 'commerce'),
      committed('2026-01-01', CART, { change: 'created' }),
      asked('2026-10-01', CART, { id: 'soon' }),
      answered('2026-10-01', CART, 30, { id: 'soon' }),
      answered('2026-10-02', CART, 30, { id: 'soon', type: 'request.granted' }),
      asked('2026-10-05', CART, { id: 'late' }),
      answered('2026-10-05', CART, 90, { id: 'late' }),
      asked('2026-11-01', CART, { id: 'waiting' }),
      asked('2026-11-02', CART, { id: 'no-target', priority: 'P3' }),
    );
    const view = await supportView(await ask());
    expect(view.figures).toMatchObject({
      firstResponse: { value: 60, n: 2 },
      // The one that waits should have been answered by now.
      withinTarget: { value: 1 / 3, n: 3 },
      open: { value: 3 },
    });
    expect(view.figures.perServiceMonth.value).toBeCloseTo(4 / (90 / 30.44), 2);
    expect(view.byPriority).toMatchObject([
      { priority: 'P0', requests: 0, open: 0 },
      {
        priority: 'P1',
        requests: 3,
        open: 2,
        firstResponse: { value: 60, target: 60 },
        withinTarget: { n: 3 },
      },
      { priority: 'P2' },
      {
        priority: 'P3',
        requests: 1,
        open: 1,
        withinTarget: { value: null, n: 0 },
      },
    ]);
    expect(view.bySector).toEqual([
      { sector: 'commerce', requests: 4, services: 1 },
    ]);
    expect(view.months.slice(-2)).toEqual([
      { at: '2026-10-01', P0: 0, P1: 2, P2: 0, P3: 0 },
      { at: '2026-11-01', P0: 0, P1: 1, P2: 0, P3: 1 },
    ]);
  });

  it('judge by the target of the time, whatever was set later', async () => {
    const ask = await askOf(
      await connect(),
      settings('2026-01-01', '1h'),
      asked('2026-10-01', CART, { id: 'before' }),
      settings('2026-10-02', '4h'),
      answered('2026-10-02', CART, 120, { id: 'before' }),
      asked('2026-10-03', CART, { id: 'after' }),
      answered('2026-10-03', CART, 120, { id: 'after' }),
    );
    const { figures } = await supportView(await ask());
    expect(figures.withinTarget).toMatchObject({ value: 0.5, n: 2 });
  });

  it('know what was open at the end of the window before', async () => {
    const ask = await askOf(
      await connect(),
      asked('2026-07-01', CART),
      answered('2026-10-01', CART, 9, { type: 'request.withdrawn' }),
    );
    const { figures } = await supportView(await ask());
    expect(figures.open).toMatchObject({ value: 0, previous: { value: 1 } });
  });

  it('measure months by the services there were', async () => {
    const ask = await askOf(
      await connect(),
      asked('2026-09-15', CART),
      committed('2026-10-01', CART, { change: 'created' }),
      asked('2026-10-15', CART, { id: 'two' }),
    );
    const [before, month] = await supportSeries.measure(await ask(), [
      '2026-09-01',
      '2026-10-01',
    ]);
    expect(before).toMatchObject({ value: null, n: 0 });
    expect(month.n).toBe(1);
    expect(month.value).toBeCloseTo(30.44 / 31, 2);
  });
});
