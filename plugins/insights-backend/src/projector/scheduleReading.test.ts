import { mockServices } from '@backstage/backend-test-utils';
import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { fact } from '../__testUtils__/fact';
import { runFacts } from '../__testUtils__/runFacts';
import { scheduleReading } from './scheduleReading';

const observed = (name: string) =>
  fact('component.gone', {}, { subject: `component:default/${name}` });

describeOnDatabases('scheduleReading', connect => {
  it('tells open pages of what is new, and nothing when nothing is', async () => {
    const { ledger, projector } = await runFacts(await connect(), []);
    const publish = jest.fn();
    let read = async (_signal: AbortSignal) => {};
    let locks: string | undefined;
    await scheduleReading({
      logger: mockServices.logger.mock(),
      projector,
      signals: { publish },
      scheduler: mockServices.scheduler.mock({
        scheduleTask: async ({ fn, scope }) => {
          locks = scope;
          read = async signal => fn(signal);
        },
      }),
    });
    const { signal } = new AbortController();
    // A lock would stay behind with a replica that is killed while it reads.
    expect(locks).toBe('local');

    await read(signal);
    expect(publish).not.toHaveBeenCalled();

    ledger.append(observed('till'), observed('shelf'));
    await read(signal);
    expect(publish).toHaveBeenCalledWith({
      recipients: { type: 'broadcast' },
      channel: 'ridgeway:insights',
      message: { type: 'read', position: 2 },
    });
    await read(signal);
    expect(publish).toHaveBeenCalledTimes(1);
  });
});
