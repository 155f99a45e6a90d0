import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packObjects } from './packObjects';
import { diffTrees } from './diffTrees';
import { Git } from './Git';
import { initRepository } from './initRepository';
import { readLog } from './readLog';
import { readObjects } from './readObjects';
import { removeStaleLocks } from './removeStaleLocks';
import { CommitFile, writeCommit } from './writeCommit';

const ANA = { name: 'Ana', email: 'ana@test.example' };

describe('Git', () => {
  let folder: string;
  let directory: string;
  let git: Git;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ridgeway-git-'));
    directory = join(folder, 'a.git');
    await initRepository(directory, async () => {});
    git = new Git(directory);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const commit = async (files: CommitFile[], parent?: string, message = 'm') =>
    writeCommit(git, { parent, files, message, author: ANA, committer: ANA });

  it('writes, compares and reads files of every kind of name and content', async () => {
    const binary = Buffer.from([0, 255, 10, 13, 10]);
    const first = await commit([
      { path: 'a/ü "quoted".yaml', content: 'text\r\n' },
      { path: 'b.bin', content: binary },
      { path: 'run.sh', content: '#!/bin/sh\n', executable: true },
    ]);
    const added = await diffTrees(git, undefined, first);
    expect(added.map(({ path, mode }) => [path, mode])).toEqual([
      ['a/ü "quoted".yaml', '100644'],
      ['b.bin', '100644'],
      ['run.sh', '100755'],
    ]);
    const ids = added.flatMap(({ blob }) => (blob ? [blob] : []));
    const objects = await readObjects(git, [...ids, ids[0]]);
    expect(ids.map(id => objects.get(id)?.toString('latin1'))).toEqual([
      'text\r\n',
      binary.toString('latin1'),
      '#!/bin/sh\n',
    ]);

    const second = await commit(
      [{ path: 'b.bin' }, { path: 'run.sh', content: 'x' }],
      first,
    );
    expect(await diffTrees(git, first, second)).toMatchObject([
      { path: 'b.bin', mode: undefined, blob: undefined },
      { path: 'run.sh', mode: '100644' },
    ]);
  });

  it('gives the parent back when nothing is different', async () => {
    const first = await commit([{ path: 'a', content: '1' }]);
    expect(await commit([{ path: 'a', content: '1' }], first)).toBe(first);
  });

  it('reads messages and paths of commits, whatever is in them', async () => {
    const first = await commit([{ path: 'a', content: '1' }]);
    const second = await commit(
      [
        { path: 'b', content: '1' },
        { path: ':(top)c', content: '1' },
      ],
      first,
      'Title\n\nBody with \u0001 and trailing\n\n\n',
    );
    await git.run(['update-ref', 'refs/heads/main', second]);
    expect(await readLog(git, ['main'])).toMatchObject([
      {
        commit: second,
        author: ANA,
        message: 'Title\n\nBody with \u0001 and trailing',
        paths: [':(top)c', 'b'],
      },
      { commit: first, message: 'm', paths: ['a'] },
    ]);
    expect(await readLog(git, ['main', '--', 'a'])).toHaveLength(1);
  });

  it('tells what a commit did to each file, also to one that moved', async () => {
    const text = (name: string) => `name: ${name}\n${'same: line\n'.repeat(9)}`;
    const first = await commit([
      { path: 'gone', content: 'x' },
      { path: 'old name', content: text('old') },
    ]);
    const second = await commit(
      [
        { path: 'gone', content: undefined },
        { path: 'old name', content: undefined },
        { path: 'new name', content: text('new') },
        { path: 'added', content: '1' },
      ],
      first,
    );
    const side = await commit([{ path: 'added', content: '2' }], second);
    const other = await commit([{ path: 'added', content: '3' }], second);
    const tree = await commit([{ path: 'added', content: '4' }], other);
    const merge = await git.text(
      [
        ...['commit-tree', `${tree}^{tree}`, '-p', side, '-p', other],
        ...['-m', 'merge'],
      ],
      {
        env: {
          GIT_AUTHOR_NAME: 'a',
          GIT_AUTHOR_EMAIL: 'a',
          GIT_COMMITTER_NAME: 'a',
          GIT_COMMITTER_EMAIL: 'a',
        },
      },
    );
    await git.run(['update-ref', 'refs/heads/main', merge]);
    const log = await readLog(git, ['main']);
    const of = (id: string) => log.find(entry => entry.commit === id);
    const blob = expect.stringMatching(/^[0-9a-f]{40}$/);
    expect(of(second)).toMatchObject({
      paths: ['added', 'gone', 'new name', 'old name'],
      steps: expect.arrayContaining([
        { path: 'added', after: blob },
        { path: 'gone', before: blob },
        { path: 'new name', from: 'old name', before: blob, after: blob },
      ]),
    });
    expect(of(merge)).toMatchObject({
      paths: ['added'],
      steps: [{ path: 'added', before: blob, after: blob }],
    });
  });

  it('packs what was written, and keeps all of it and who moved the branch', async () => {
    const first = await commit([{ path: 'a', content: '1' }]);
    await git.run(['update-ref', 'refs/heads/main', first], {
      env: { GIT_COMMITTER_NAME: 'ana', GIT_COMMITTER_EMAIL: 'ana' },
    });
    await packObjects(git);
    expect(await git.text(['count-objects'])).toMatch(/^0 objects/);
    expect(await readLog(git, ['main'])).toMatchObject([{ commit: first }]);
    expect(await git.text(['reflog', 'show', '--format=%gn', 'main'])).toBe(
      'ana',
    );
  });

  it('names an object that does not exist', async () => {
    await expect(readObjects(git, ['f'.repeat(40)])).rejects.toThrow(
      /no object f{40}/,
    );
  });

  it('reads nothing of the configuration of the user or the machine', async () => {
    const home = await mkdtemp(join(folder, 'home-'));
    await writeFile(join(home, '.gitconfig'), '[user]\n\tname = Someone\n');
    const inHome = git.with({ HOME: home });
    const { exitCode } = await inHome.run(['config', 'user.name'], {
      accept: [0, 1],
    });
    expect(exitCode).toBe(1);
  });

  it('lets one of two win who make the same repository', async () => {
    const other = join(folder, 'b.git');
    const made = await Promise.all([
      initRepository(other, async () => {}),
      initRepository(other, async () => {}),
    ]);
    expect(made.sort()).toEqual([false, true]);
    expect((await readdir(folder)).sort()).toEqual(['a.git', 'b.git']);
  });

  it('leaves nothing when a repository cannot be filled', async () => {
    await expect(
      initRepository(join(folder, 'c.git'), async () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual(['a.git']);
  });

  it('removes locks of killed processes, and only those', async () => {
    const [stale, fresh] = ['main.lock', 'other.lock'].map(name =>
      join(directory, 'refs/heads', name),
    );
    await writeFile(stale, '');
    await writeFile(fresh, '');
    const past = new Date(Date.now() - 60_000);
    await utimes(stale, past, past);
    expect(await removeStaleLocks(directory)).toEqual([stale]);
    expect(await readdir(join(directory, 'refs/heads'))).toEqual([
      'other.lock',
    ]);
  });
});
