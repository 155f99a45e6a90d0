import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, isErrno, readHolder } from './pidFile.ts';

/**
 * Makes the data directory and keeps a second portal out of it: two of them
 * would fight over the same SQLite files.
 *
 * @returns a function that gives it free again
 * @throws Error when it cannot be written or another portal uses it
 */
export function claimDataDirectory(directory: string): () => void {
  const file = join(directory, 'portal.pid');
  try {
    mkdirSync(join(directory, 'databases'), { recursive: true });
    const holder = readHolder(file);
    if (holder !== undefined && isAlive(holder)) {
      throw new Error(
        `a portal already uses ${directory} (process ${holder}). Stop it, or keep this one's data elsewhere: RIDGEWAY_DATA_DIR=FOLDER ./ridge start`,
      );
    }
    writeFileSync(file, `${process.pid}\n`);
  } catch (error) {
    if (isErrno(error) && ['EACCES', 'EROFS', 'EPERM'].includes(error.code)) {
      throw new Error(
        `cannot write to the data directory ${directory} (${error.code}). Choose another: RIDGEWAY_DATA_DIR=FOLDER ./ridge start`,
      );
    }
    if (isErrno(error) && error.code === 'ENOSPC') {
      throw new Error(
        `no space left on the disk for the data directory ${directory}`,
      );
    }
    throw error;
  }
  return () => {
    if (readHolder(file) === process.pid) {
      rmSync(file, { force: true });
    }
  };
}
