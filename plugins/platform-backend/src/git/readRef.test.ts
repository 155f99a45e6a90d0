import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Git } from './Git';
import { initRepository } from './initRepository';
import { readRef } from './readRef';
import { writeCommit } from './writeCommit';

const ANA = { name: 'Ana', email: 'ana@test.example' };
const MAIN = 'refs/heads/main';

describe('readRef', () => {
  let folder: string;
  let git: Git;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ridgeway-ref-'));
    const directory = join(folder, 'a.git');
    await initRepository(directory, async () => {});
    git = new Git(directory);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const move = async (content: string, parent?: string) => {
    const commit = await writeCommit(git, {
      parent,
      files: [{ path: 'a.yaml', content }],
      ...{ message: 'm', author: ANA, committer: ANA },
    });
    await git.run(['update-ref', MAIN, commit]);
    return commit;
  };

  it('finds a ref wherever Git keeps it, and none where there is none', async () => {
    expect(await readRef(git, MAIN)).toBeUndefined();
    const first = await move('1');
    expect(await readRef(git, MAIN)).toBe(first);
    await git.run(['pack-refs', '--all']);
    expect(await readRef(git, MAIN)).toBe(first);
    const second = await move('2', first);
    expect(await readRef(git, MAIN)).toBe(second);
    await git.run(['symbolic-ref', 'refs/heads/other', MAIN]);
    expect(await readRef(git, 'refs/heads/other')).toBe(second);
    await git.run(['update-ref', '-d', MAIN]);
    expect(await readRef(git, MAIN)).toBeUndefined();
  });

  it('starts no process for a ref that moved last', async () => {
    const commit = await move('1');
    const run = jest.spyOn(git, 'run');
    expect(await readRef(git, MAIN)).toBe(commit);
    expect(run).not.toHaveBeenCalled();
  });
});
