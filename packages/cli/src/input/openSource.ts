import { lstatSync, Stats, statSync } from 'node:fs';
import { UsageError } from '../UsageError';
import { codeOf, reasonOf } from './fileError';
import { isWorld } from './findWorld';
import { openSingleFile } from './openSingleFile';
import { openWorld } from './openWorld';
import { STDIN } from './readStdin';
import { Source } from './Source';

/**
 * Reads what `derive` and `explain` are given: a world directory, or a single file.
 *
 * @throws UsageError when there is neither at the path
 */
export function openSource(path: string, sector?: string): Source {
  if (path !== STDIN && isDirectory(path)) {
    if (!isWorld(path)) {
      throw new UsageError(
        `${path} is not a world: it has neither a folder sectors/ nor platform/.`,
      );
    }
    if (sector !== undefined) {
      throw new UsageError(
        '--sector names the sector of a single file; a world has its own.',
      );
    }
    return openWorld(path);
  }
  const source = openSingleFile(path, sector);
  if (source.kind) {
    throw new UsageError(
      `${source.nameOf(path)} is a ${
        source.kind
      }. Give a world directory, or a single Service or Score file.`,
    );
  }
  return source;
}

/**
 * Whether a path that the command line names is a directory; a link named there is followed.
 *
 * @throws UsageError when there is nothing
 */
export function isDirectory(path: string): boolean {
  const stats = statsOf(path, statSync) ?? statsOf(path, lstatSync);
  if (!stats) {
    throw new UsageError(`There is no file or folder ${path}.`);
  }
  return stats.isDirectory();
}

/** What is at a path; undefined where nothing is, or links lead to each other. */
function statsOf(
  path: string,
  stat: (path: string) => Stats,
): Stats | undefined {
  try {
    return stat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(codeOf(error)))) {
      return undefined;
    }
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}
