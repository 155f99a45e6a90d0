import { loadWorld, updateWorld, WorldFile } from '@ridgeway/intent';
import { UsageError } from '../UsageError';
import { isWorld } from './findWorld';
import { isDirectory } from './openSource';
import { sourceOf } from './openWorld';
import { readWorldFiles } from './readWorldFiles';
import { Source } from './Source';

/**
 * Reads two world directories, the second as what became of the first: documents of the same text
 * are parsed once and shared, so that comparing the two costs what differs.
 *
 * @throws UsageError when one of them is no world
 */
export function openWorlds(before: string, after: string): [Source, Source] {
  const [old, current] = [before, after].map(root => {
    requireWorld(root);
    return readWorldFiles(root);
  });
  const world = loadWorld(old.files);
  return [
    sourceOf(before, old, world),
    sourceOf(
      after,
      current,
      updateWorld(world, changesBetween(old.files, current.files)),
    ),
  ];
}

function changesBetween(
  before: readonly WorldFile[],
  after: readonly WorldFile[],
) {
  const old = new Map(before.map(file => [file.path, file]));
  const current = new Set(after.map(({ path }) => path));
  return [
    ...after.filter(file => !isSame(file, old.get(file.path))),
    ...before
      .filter(({ path }) => !current.has(path))
      .map(({ path }) => ({ path })),
  ];
}

function isSame(a: WorldFile, b: WorldFile | undefined): boolean {
  return a.text === b?.text && a.revision === b.revision;
}

function requireWorld(root: string): void {
  if (!isDirectory(root) || !isWorld(root)) {
    throw new UsageError(
      `${root} is not a world: it has neither a folder sectors/ nor platform/.`,
    );
  }
}
