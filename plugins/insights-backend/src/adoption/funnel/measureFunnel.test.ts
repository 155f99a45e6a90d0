import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { fact } from '../../__testUtils__/fact';
import { askingOn, committed, STORY } from '../__testUtils__/adoptionFacts';
import { measureFunnel } from './measureFunnel';

jest.setTimeout(180_000);

describeOnDatabases('the funnel of adoption', connect => {
  const ask = askingOn(connect);

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
});
