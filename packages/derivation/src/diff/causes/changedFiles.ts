import { AnyLocated, World } from '@ridgeway/intent';
import compare from 'microdiff';
import { locatedAt } from './documentAt';

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
  const old = locatedAt(before, file);
  const current = locatedAt(after, file);
  if (old === undefined || current === undefined) {
    return true;
  }
  return (
    old !== current &&
    compare(saidBy(old), saidBy(current), { cyclesFix: false }).length > 0
  );
}

/** What a file says, whatever it is converted to. */
function saidBy({ document, writtenAs, unsupported }: AnyLocated) {
  return { document, writtenAs, unsupported };
}
