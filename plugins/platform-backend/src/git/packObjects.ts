import { Git } from './Git';

/**
 * Packs the objects that commits leave as single files. Safe beside writers: Git keeps what
 * nothing refers to for two weeks.
 */
export async function packObjects(git: Git): Promise<void> {
  await git.run(['gc', '--quiet']);
}
