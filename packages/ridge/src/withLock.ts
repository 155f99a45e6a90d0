import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isAlive, isErrno, readHolder } from './pidFile.ts';

const POLL = 200;

/**
 * Does something that two processes must not do at once; the second waits for the first.
 *
 * @param file - names the process that is at it; left behind by one that was killed, it is
 *   taken over
 * @param onWait - told once, when there is somebody to wait for
 */
export async function withLock<T>(
  file: string,
  onWait: (holder: number | undefined) => void,
  action: () => T,
): Promise<T> {
  for (let waited = false; !claim(file); waited = true) {
    const holder = readHolder(file);
    if (holder !== undefined && !isAlive(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!waited) {
      onWait(holder);
    }
    await setTimeout(POLL);
  }
  try {
    return action();
  } finally {
    rmSync(file, { force: true });
  }
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isErrno(error) && error.code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}
