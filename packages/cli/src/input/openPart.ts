import { UsageError } from '../UsageError';
import { findWorld, isWorld } from './findWorld';
import { openSingleFile } from './openSingleFile';
import { isDirectory } from './openSource';
import { openWorld } from './openWorld';
import { STDIN } from './readStdin';
import { Source } from './Source';

/** What a path names, with the world around it where there is one. */
export interface Part {
  source: Source;
  /** Whether a file of the source lies at the path. */
  isAsked(file: string): boolean;
}

/**
 * Reads a world, a file or folder of one, or a single file. A file of a world is read with its world.
 *
 * @throws UsageError when there is none of them at the path
 */
export function openPart(path: string): Part {
  const isFolder = path !== STDIN && isDirectory(path);
  if (isFolder && isWorld(path)) {
    return { source: openWorld(path), isAsked: () => true };
  }
  const inside = path === STDIN ? undefined : findWorld(path);
  if (inside) {
    return {
      source: openWorld(inside.root),
      isAsked: file =>
        file === inside.path || file.startsWith(`${inside.path}/`),
    };
  }
  if (isFolder) {
    throw new UsageError(
      `${path} is not a world: it has neither a folder sectors/ nor platform/.`,
    );
  }
  return { source: openSingleFile(path), isAsked: () => true };
}
