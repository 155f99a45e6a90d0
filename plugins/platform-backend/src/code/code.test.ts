import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';
import { Git } from '../git/Git';

jest.setTimeout(180_000);

const file = (path: string, content: string, executable = false) => ({
  path,
  contentBase64: Buffer.from(content).toString('base64'),
  executable,
});

describe('code repositories', () => {
  let dataDirectory: string;
  let platform: TestPlatform;

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'ridgeway-code-'));
    platform = await startTestPlatform({ dataDirectory });
  });
  afterAll(async () => {
    await platform.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  const create = (
    service: string,
    files = [file('src/index.ts', 'export {};\n'), file('run', 'x', true)],
    person = 'ana',
    sector = 'commerce',
  ) =>
    platform
      .client(person)
      .createCode({ sector, service, files, message: 'A skeleton' });

  it('are made with one commit, and shown on the service', async () => {
    const result = await create('checkout');
    const git = new Git(join(dataDirectory, 'git/code/commerce/checkout.git'));
    expect(await git.text(['log', '--format=%H %an %s', 'main'])).toBe(
      `${result.commit} Ana Silva A skeleton`,
    );
    expect(
      await git.text([
        'ls-tree',
        '-r',
        '--format=%(objectmode) %(path)',
        'main',
      ]),
    ).toBe('100755 run\n100644 src/index.ts');
    expect(result.cloneUrl).toMatch(
      /\/api\/platform\/git\/code\/commerce\/checkout\.git$/,
    );
    expect(
      await platform
        .client('ana')
        .getService({ sector: 'commerce', name: 'checkout' }),
    ).toMatchObject({ codeUrl: result.cloneUrl });
  });

  it('give the same answer to the same request, also at once', async () => {
    const [first, second] = await Promise.all([
      create('again'),
      create('again'),
    ]);
    expect(second).toEqual(first);
    expect(await create('again')).toEqual(first);
    await expect(
      create('again', [file('src/index.ts', 'other\n')]),
    ).rejects.toMatchObject({
      statusCode: 409,
      cause: { message: expect.stringContaining('commerce/again') },
    });
  });

  it.each([
    '../x',
    '/etc/passwd',
    'a/../../x',
    '.git/hooks/pre-commit',
    'a/.GIT/config',
    'a\\b',
    'a//b',
  ])('refuse a file named %s', async path => {
    await expect(create('bad', [file(path, 'x')])).rejects.toMatchObject({
      statusCode: 400,
    });
  });

  it('refuse content that is not base64, and the same file twice', async () => {
    await expect(
      create('bad', [{ path: 'a', contentBase64: '???', executable: false }]),
    ).rejects.toMatchObject({ statusCode: 400 });
    await expect(
      create('bad', [file('a', '1'), file('a', '2')]),
    ).rejects.toMatchObject({ statusCode: 400 });
  });

  it('belong to a sector that exists and is yours', async () => {
    await expect(
      create('thief', undefined, 'ana', 'payments'),
    ).rejects.toMatchObject({ statusCode: 403 });
    await expect(
      create('lost', undefined, 'pat', 'none'),
    ).rejects.toMatchObject({ statusCode: 404 });
    await expect(create('../../x', undefined, 'ana')).rejects.toMatchObject({
      statusCode: 400,
    });
  });
});
