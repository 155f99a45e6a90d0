import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { askOf } from '../__testUtils__/askOf';
import { fact } from '../__testUtils__/fact';
import { asked, committed, derived } from '../__testUtils__/facts';
import { failureRows } from './failureRows';
import { timeToResolveFigure, timeToResolveSeries } from './timeToResolve';

jest.setTimeout(180_000);

const CART = 'commerce/cart';
const PRICES = 'commerce/prices';

describeOnDatabases('figures of failures', connect => {
  it('tell for which reasons derivations fail, how long and who needed help', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-10-01', 'commerce'),
      derived('2026-10-01T10:00Z', CART, 'SecretAccessDenied', 'ImageMissing'),
      fact(
        'gate.denied',
        {
          commit: 'c',
          gate: 'AccessSecret',
          object: 'o',
          reason: 'SecretAccessDenied',
          guardrail: 'secrets-need-consent',
        },
        { at: '2026-10-01T10:00Z', subject: CART },
      ),
      derived('2026-10-01T11:00Z', CART, 'SecretAccessDenied'),
      fact(
        'guardrail.opened',
        { guardrail: 'secrets-need-consent' },
        { at: '2026-10-01T11:30Z', subject: CART },
      ),
      asked('2026-10-01T12:00Z', CART),
      derived('2026-10-01T13:00Z', CART),
      derived('2026-11-01', PRICES, 'SecretAccessDenied'),
    );
    expect(await failureRows(await ask())).toMatchObject([
      {
        reason: 'SecretAccessDenied',
        failures: 2,
        open: 1,
        services: 2,
        timeToResolve: { value: 180, n: 1, unit: 'minutes' },
        selfResolved: { value: 0, n: 1 },
        pagesOpened: 1,
        requests: 1,
      },
      {
        reason: 'ImageMissing',
        failures: 1,
        open: 0,
        services: 1,
        timeToResolve: { value: 60, n: 1 },
        selfResolved: { value: 1, n: 1 },
        pagesOpened: 0,
        requests: 0,
      },
    ]);
    expect(await timeToResolveFigure.measure(await ask())).toEqual({
      value: 120,
      n: 2,
    });
    expect(
      await timeToResolveSeries.measure(await ask(), [
        '2026-10-01',
        '2026-11-01',
      ]),
    ).toEqual([
      { at: '2026-10-01', value: 120, n: 2 },
      { at: '2026-11-01', value: null, n: 0 },
    ]);
  });

  it('show what is still open however long ago it began, and forget what ended before', async () => {
    const ask = await askOf(
      await connect(),
      derived('2026-01-01', CART, 'A', 'B'),
      derived('2026-01-02', CART, 'A'),
    );
    expect(await failureRows(await ask())).toMatchObject([
      { reason: 'A', failures: 0, open: 1, services: 1 },
    ]);
  });

  it('follow a service under its new name, and drop what is removed with it', async () => {
    const ask = await askOf(
      await connect(),
      committed('2026-10-01', CART),
      derived('2026-10-01', CART, 'A'),
      derived('2026-10-01', PRICES, 'A'),
      committed('2026-10-02', 'web', {}),
      committed('2026-10-02', 'web/cart', { change: 'moved', from: CART }),
      committed('2026-10-03', PRICES, { change: 'removed' }),
      derived('2026-10-04', 'web/cart'),
    );
    expect(await failureRows(await ask())).toMatchObject([
      {
        reason: 'A',
        failures: 2,
        open: 0,
        services: 2,
        timeToResolve: { value: 4300, n: 1 },
      },
    ]);
    expect(
      await failureRows(await ask({ teams: 'group:default/web' })),
    ).toMatchObject([{ failures: 0, timeToResolve: { n: 1 } }]);
  });
});
