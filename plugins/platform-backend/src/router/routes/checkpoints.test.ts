import { CheckpointPart } from '@ridgeway/plugin-platform-common';
import {
  startTestPlatform,
  TestPlatform,
} from '../../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

const PART: CheckpointPart = {
  ...{ checkpoint: 'c-1', part: 0, upTo: 1, table: 't', last: true },
  rows: [{ day: '2026-11-21', services: 3, share: 0.5, owner: null }],
};

describe('/facts/checkpoints', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await startTestPlatform();
  });
  afterAll(() => platform.stop());

  it('keeps rows for plugins, and gives them back as they were', async () => {
    const plugin = platform.client();
    expect(await plugin.getCheckpoint()).toEqual({ items: [] });
    expect(await plugin.appendCheckpoint(PART)).toEqual({ upTo: 1 });
    expect(await plugin.appendCheckpoint(PART)).toEqual({ upTo: 1 });
    expect(await plugin.getCheckpoint()).toMatchObject({
      ...{ checkpoint: 'c-1', upTo: 1 },
      items: [PART],
    });
  });

  it('is nothing for people, whoever they are', async () => {
    const pat = platform.client('pat');
    for (const call of [
      () => pat.getCheckpoint(),
      () => pat.appendCheckpoint(PART),
    ]) {
      await expect(call()).rejects.toMatchObject({ statusCode: 403 });
    }
  });

  it('takes no id that could mean another checkpoint', async () => {
    await expect(
      platform.client().appendCheckpoint({ ...PART, checkpoint: 'c%' }),
    ).rejects.toMatchObject({ statusCode: 400 });
  });
});
