import { RegistryEntry } from '@ridgeway/plugin-platform-common';

/** What is wrong with who owns it, in one sentence; undefined where nothing is. */
export function ownerTrouble(
  entry: Pick<RegistryEntry, 'flags' | 'owner' | 'ownerExists'>,
): string | undefined {
  if (entry.flags.includes('unowned')) {
    return 'Nobody is named as its owner, so nobody is told when it breaks.';
  }
  if (entry.flags.includes('owner-gone')) {
    return entry.ownerExists
      ? `The catalog knows ${entry.owner}, but nobody is in it any more.`
      : `The catalog knows no ${entry.owner}: it was dissolved, has left, or is misspelt.`;
  }
  return undefined;
}

/** Whether somebody may ask to own it: a component that no intent describes and nobody answers for. */
export function isClaimable(entry: RegistryEntry): boolean {
  return (
    entry.kind === 'Component' &&
    entry.subject === undefined &&
    ownerTrouble(entry) !== undefined
  );
}
