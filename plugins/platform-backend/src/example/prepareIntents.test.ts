import { mockServices } from '@backstage/backend-test-utils';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Git } from '../git/Git';
import { prepareIntents } from './prepareIntents';

const DEPRECATION = 'platform/deprecations/topics.yaml';
const EXCEPTION = 'sectors/web/exceptions/fast-disks.yaml';

const DEPRECATION_TEXT = `apiVersion: ridgeway.dev/v1
kind: Deprecation
metadata:
  name: topics
spec:
  title: Managed topics
  announced: 2026-01-05
  reason: Since 2025-12-01 nobody creates any, and announced: 2026-01-05 says so.
`;

const EXCEPTION_TEXT = `apiVersion: ridgeway.dev/v1
kind: Exception
metadata:
  name: fast-disks
spec:
  grantedAt: '2026-02-01'
  expires: 2026-02-28 # until the new disks are there
  variables: { START: "expires: 2026-02-28" }
`;

const fact = (at: string) =>
  `${JSON.stringify({
    key: at,
    at,
    type: 'component.observed',
    subject: 'component:default/cart',
    actor: 'platform',
    data: { owner: 'group:default/commerce', lifecycle: 'production' },
  })}\n`;

describe('prepareIntents', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ridgeway-example-'));
    await write(`world/${DEPRECATION}`, DEPRECATION_TEXT);
    await write(`world/${EXCEPTION}`, EXCEPTION_TEXT);
    await write(
      'history.jsonl',
      fact('2026-02-10T09:00:00.000Z') + fact('2026-01-10T09:00:00.000Z'),
    );
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function write(path: string, text: string) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  /** What the repository has after a start. */
  async function loadedOn(now: string, history?: string) {
    const directory = join(folder, 'intents.git');
    await prepareIntents({
      directory,
      example: join(folder, 'world'),
      history,
      logger: mockServices.logger.mock(),
      now: new Date(now),
    });
    const git = new Git(directory);
    return Promise.all(
      [DEPRECATION, EXCEPTION].map(async path => {
        const { stdout } = await git.run(['show', `main:${path}`]);
        return stdout.toString('utf8');
      }),
    );
  }

  it('moves the days of the world as its history is moved, once', async () => {
    const history = join(folder, 'history.jsonl');
    const moved = [
      DEPRECATION_TEXT.replace('2026-01-05', '2027-01-05'),
      EXCEPTION_TEXT.replace("'2026-02-01'", "'2027-02-01'").replace(
        'expires: 2026-02-28 #',
        'expires: 2027-02-28 #',
      ),
    ];
    expect(await loadedOn('2027-02-10T10:00:00Z', history)).toEqual(moved);
    expect(await loadedOn('2028-02-10T10:00:00Z', history)).toEqual(moved);
  });

  it('takes the world as it is written where it has no history', async () => {
    expect(await loadedOn('2027-02-10T10:00:00Z')).toEqual([
      DEPRECATION_TEXT,
      EXCEPTION_TEXT,
    ]);
  });
});
