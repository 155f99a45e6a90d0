import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Git } from './Git';

/**
 * The commit that a ref such as `refs/heads/main` leads to; undefined where there is none.
 *
 * Git keeps a ref that moved in a file of its own, and replaces the file as a whole. It is asked
 * only where there is no such file: a process for each question is most of what a commit costs.
 */
export async function readRef(
  git: Git,
  ref: string,
): Promise<string | undefined> {
  const file = await readFile(join(git.directory, ref), 'latin1').catch(
    () => '',
  );
  const [commit] = /^[0-9a-f]{40}$/m.exec(file) ?? [];
  if (commit !== undefined) {
    return commit;
  }
  const { stdout, exitCode } = await git.run(
    ['rev-parse', '--verify', '--quiet', ref],
    { accept: [0, 1] },
  );
  return exitCode === 0 ? stdout.toString('latin1').trim() : undefined;
}
