import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Git } from './Git';

/**
 * Settings of every repository we make: objects that come in are checked, the reflog tells
 * for good who moved a branch, and objects are packed when we say so (packObjects).
 */
const SETTINGS: Record<string, string> = {
  'core.filesRefLockTimeout': '2000',
  'core.logAllRefUpdates': 'always',
  'gc.auto': '0',
  'gc.reflogExpire': 'never',
  'gc.reflogExpireUnreachable': 'never',
  'receive.autogc': 'false',
  'receive.denyDeletes': 'true',
  'receive.denyNonFastForwards': 'true',
  'receive.fsckObjects': 'true',
};

/** Whether there is a repository in the folder. */
export async function repositoryExists(directory: string): Promise<boolean> {
  return stat(directory).then(
    found => found.isDirectory(),
    () => false,
  );
}

/**
 * Makes a bare repository with branch `main`, filled before it takes its place: whoever
 * looks finds nothing or all of it.
 *
 * @returns false when somebody else made it meanwhile
 */
export async function initRepository(
  directory: string,
  fill: (git: Git) => Promise<void>,
): Promise<boolean> {
  await mkdir(dirname(directory), { recursive: true });
  const draft = await mkdtemp(`${directory}.new-`);
  try {
    const git = new Git(draft);
    await git.run(['init', '--quiet', '--bare', '--initial-branch=main', '.']);
    for (const [name, value] of Object.entries(SETTINGS)) {
      await git.run(['config', name, value]);
    }
    await fill(git);
    // Renaming onto a folder that has content fails: the first one wins.
    await rename(draft, directory);
    return true;
  } catch (error) {
    if (await repositoryExists(directory)) {
      return false;
    }
    throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
