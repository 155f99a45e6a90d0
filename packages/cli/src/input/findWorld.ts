import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Whether a folder looks like a world directory. */
export function isWorld(folder: string): boolean {
  return ['sectors', 'platform'].some(name => isFolder(join(folder, name)));
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The world that a file or folder lies in, and its path there with forward slashes.
 *
 * @returns undefined for something outside of any world
 */
export function findWorld(
  path: string,
): { root: string; path: string } | undefined {
  const full = resolve(path);
  for (
    let folder = dirname(full);
    folder !== dirname(folder);
    folder = dirname(folder)
  ) {
    const inside = relative(folder, full).split(sep);
    const isInside = inside.length > 1 || isFolder(full);
    if (isInside && /^(sectors|platform)$/.test(inside[0])) {
      return { root: folder, path: inside.join('/') };
    }
  }
  return undefined;
}
