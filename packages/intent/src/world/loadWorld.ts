import { BucketMap } from './BucketMap';
import { World, WorldFile } from './World';
import { WorldChange, WorldEdit } from './WorldEdit';

const EMPTY: World = {
  platform: undefined,
  sectors: BucketMap.empty(),
  services: BucketMap.empty(),
  meshMembers: BucketMap.empty(),
  packages: BucketMap.empty(),
  exceptions: BucketMap.empty(),
  guardrails: BucketMap.empty(),
  ownerships: BucketMap.empty(),
  deprecations: BucketMap.empty(),
  policies: [],
  files: BucketMap.empty(),
  manifests: BucketMap.empty(),
  charts: BucketMap.empty(),
  diagnostics: [],
};

/** Reads a world directory. A document that cannot be read is left out and in `diagnostics`. */
export function loadWorld(files: Iterable<WorldFile>): World {
  return updateWorld(EMPTY, files);
}

/**
 * The world after some of its files changed. Reads only those; everything else is shared with
 * the world before, which stays as it is.
 */
export function updateWorld(
  world: World,
  changes: Iterable<WorldChange>,
): World {
  const byPath = new Map<string, WorldChange>();
  for (const change of changes) {
    byPath.set(change.path, change);
  }
  const edit = new WorldEdit(world, byPath);
  for (const change of byPath.values()) {
    edit.apply(change);
  }
  return edit.finish();
}
