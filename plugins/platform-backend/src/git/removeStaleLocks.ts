import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A writer holds a ref for milliseconds; what is older was left by one that was killed. */
const STALE_AFTER_MS = 30_000;

/** Removes locks that a killed process left, which would refuse every later change. */
export async function removeStaleLocks(
  directory: string,
  now = Date.now(),
): Promise<string[]> {
  const removed: string[] = [];
  const candidates = [
    join(directory, 'packed-refs.lock'),
    ...(await locksIn(join(directory, 'refs', 'heads'))),
  ];
  for (const path of candidates) {
    const found = await stat(path).catch(() => undefined);
    if (found && now - found.mtimeMs > STALE_AFTER_MS) {
      await rm(path, { force: true });
      removed.push(path);
    }
  }
  return removed;
}

async function locksIn(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => []);
  return names
    .filter(name => name.endsWith('.lock'))
    .map(name => join(directory, name));
}
