import { spawnSync } from 'node:child_process';
import { Contender } from './compare';

/** A reference that takes longer is stopped: that it is slower is known by then. */
const PATIENCE_MS = 60_000;

/**
 * A whole process.
 *
 * @param expected - exit code of success
 * @throws Error when the command fails: a failure is quick, and says nothing about speed
 */
export function command(
  name: string,
  file: string,
  args: string[],
  expected = 0,
): Contender {
  return {
    name,
    run() {
      const { status, signal, error } = spawnSync(file, args, {
        stdio: 'ignore',
        timeout: PATIENCE_MS,
      });
      if (status !== expected && signal === null) {
        throw new Error(`${name} ends with ${status ?? error?.message}`);
      }
    },
  };
}
