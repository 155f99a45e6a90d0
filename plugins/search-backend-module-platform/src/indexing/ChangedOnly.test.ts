import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { ChangedOnly } from './ChangedOnly';

/** A schedule whose turns the test takes. */
async function setUp(version: () => Promise<string>) {
  let turn: (() => Promise<void>) | undefined;
  const scheduler = mockServices.scheduler.mock({
    createScheduledTaskRunner: () => ({
      async run({ fn }) {
        turn = async () => fn(new AbortController().signal);
      },
    }),
  });
  const logger = mockServices.logger.mock();
  const index = jest.fn();
  const runner = new ChangedOnly({ scheduler, logger, version });
  await runner.run({ id: 'search_index_intent', fn: index });
  return { index, logger, runner, scheduler, turn: async () => turn?.() };
}

describe('ChangedOnly', () => {
  it('indexes at first and whenever something changed', async () => {
    let version = 'a';
    const { index, turn } = await setUp(async () => version);
    await turn();
    await turn();
    expect(index).toHaveBeenCalledTimes(1);
    version = 'b';
    await turn();
    expect(index).toHaveBeenCalledTimes(2);
  });

  it('indexes again what failed', async () => {
    const { index, turn } = await setUp(async () => 'a');
    index.mockRejectedValueOnce(new Error('the disk is full'));
    await expect(turn()).rejects.toThrow('the disk is full');
    await turn();
    expect(index).toHaveBeenCalledTimes(2);
  });

  it('keeps the index while the platform cannot be read', async () => {
    const { index, logger, turn } = await setUp(async () => {
      throw new Error('starting');
    });
    await turn();
    expect(index).not.toHaveBeenCalled();
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('starting'),
    );
  });

  it('hurries its own task, unless that runs already', async () => {
    const { runner, scheduler } = await setUp(async () => 'a');
    await runner.hurry();
    expect(scheduler.triggerTask).toHaveBeenCalledWith('search_index_intent');
    scheduler.triggerTask.mockRejectedValueOnce(new ConflictError('running'));
    await expect(runner.hurry()).resolves.toBeUndefined();
    scheduler.triggerTask.mockRejectedValueOnce(new Error('no database'));
    await expect(runner.hurry()).rejects.toThrow('no database');
  });
});
