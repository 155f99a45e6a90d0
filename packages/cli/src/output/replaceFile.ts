import {
  chmodSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../input/fileError';
import { UsageError } from '../UsageError';

/**
 * Gives a file another text, whole or not at all: whoever is stopped in between leaves the file as
 * it was. Its mode stays.
 *
 * @throws UsageError when it cannot be written
 */
export function replaceFile(path: string, text: string): void {
  // No YAML by its name: a world does not read what was left unfinished.
  const unfinished = join(dirname(path), `.${basename(path)}.unfinished`);
  try {
    writeFileSync(unfinished, text);
    chmodSync(unfinished, statSync(path).mode);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new UsageError(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}
