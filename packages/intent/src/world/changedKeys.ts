import { BucketMap } from './BucketMap';

/**
 * Keys that differ between two maps of worlds: added, removed, or with another value by identity.
 * Between a world and one that `updateWorld` made of it, this costs what changed.
 */
export function changedKeys<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): string[] {
  if (before === after) {
    return [];
  }
  if (before instanceof BucketMap && after instanceof BucketMap) {
    return before.changedKeys(after);
  }
  return [
    ...[...before.keys()].filter(key => before.get(key) !== after.get(key)),
    ...[...after.keys()].filter(key => !before.has(key)),
  ];
}
