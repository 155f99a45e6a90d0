import { World } from '@ridgeway/intent';
import compare from 'microdiff';
import { documentAt } from './documentAt';

/**
 * Tells files apart that say something else on the other side. Documents of worlds that were read
 * one after the other are other objects, and most of them say the same.
 */
export function changedFiles(
  before: World,
  after: World,
): (file: string) => boolean {
  const known = new Map<string, boolean>();
  return file => {
    let changed = known.get(file);
    if (changed === undefined) {
      changed = isChanged(before, after, file);
      known.set(file, changed);
    }
    return changed;
  };
}

function isChanged(before: World, after: World, file: string): boolean {
  const old = documentAt(before, file);
  const current = documentAt(after, file);
  if (old === undefined || current === undefined) {
    return true;
  }
  return (
    old !== current && compare(old, current, { cyclesFix: false }).length > 0
  );
}
