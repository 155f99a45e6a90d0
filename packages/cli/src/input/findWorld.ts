import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Whether a folder looks like a world directory. */
export function isWorld(folder: string): boolean {
  return ['sectors', 'platform'].some(
    name =>
      lstatSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ??
      false,
  );
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
    if (inside.length > 1 && /^(sectors|platform)$/.test(inside[0])) {
      return { root: folder, path: inside.join('/') };
    }
  }
  return undefined;
}
