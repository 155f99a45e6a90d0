import type { AssetFile } from '../world/assetFile';
import type { World } from '../world/World';

const NONE: readonly AssetFile[] = [];

/** Files by each folder that they lie in, counted once per map of manifests. */
const known = new WeakMap<
  World['manifests'],
  ReadonlyMap<string, readonly AssetFile[]>
>();

/** The manifests in a folder of a world and below it, sorted by path. */
export function manifestFiles(
  { manifests }: Pick<World, 'manifests'>,
  folder: string,
): readonly AssetFile[] {
  let folders = known.get(manifests);
  if (!folders) {
    folders = group(manifests);
    known.set(manifests, folders);
  }
  return folders.get(folder.replace(/\/+$/, '')) ?? NONE;
}

/** The folders that a path lies in, from the nearest. */
export function foldersOf(path: string): string[] {
  const segments = path.split('/');
  return segments
    .map((_, position) => segments.slice(0, -1 - position).join('/'))
    .filter(folder => folder !== '');
}

function group(manifests: World['manifests']): Map<string, AssetFile[]> {
  const folders = new Map<string, AssetFile[]>();
  for (const path of [...manifests.keys()].sort()) {
    const file = manifests.get(path);
    for (const folder of file ? foldersOf(path) : []) {
      const others = folders.get(folder) ?? [];
      folders.set(folder, others);
      others.push(...(file ? [file] : []));
    }
  }
  return folders;
}
