import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { service } from '../__testUtils__/exampleWorld';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';
import { Git } from '../git/Git';
import { writeCommit } from '../git/writeCommit';

jest.setTimeout(180_000);

describe('scheduled tasks', () => {
  let dataDirectory: string;
  let platform: TestPlatform;

  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'ridgeway-schedule-'));
    platform = await startTestPlatform({
      dataDirectory,
      features: [schedulerServiceFactory],
    });
  });
  afterEach(async () => {
    await platform.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  it('see within seconds what was committed on disk, by nobody the portal knows', async () => {
    const git = new Git(join(dataDirectory, 'git/intents.git'));
    const root = { name: 'root', email: 'root@localhost' };
    const commit = await writeCommit(git, {
      parent: await git.text(['rev-parse', 'main']),
      files: [
        {
          path: 'sectors/commerce/cart.yaml',
          content: service('commerce', 'cart'),
        },
      ],
      message: 'On disk\n\nRidgeway-User: user:default/pat\n',
      author: root,
      committer: root,
    });
    await git.run(['update-ref', 'refs/heads/main', commit], {
      env: {
        GIT_COMMITTER_NAME: 'root',
        GIT_COMMITTER_EMAIL: 'root@localhost',
      },
    });
    const client = platform.client('ana');
    while ((await client.getSectors()).head !== commit) {
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    const { items } = await client.getServiceHistory({
      sector: 'commerce',
      name: 'cart',
    });
    expect(items[0]).toMatchObject({ message: 'On disk' });
    expect(items[0].author).toEqual({ name: 'root' });
  });
});
