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
      ? `The catalog knows ${entry.owner}, but nobody is in it any more. Its people are added in the catalog.`
      : `The catalog knows no ${entry.owner}: it was dissolved, has left, or is misspelt.`;
  }
  return undefined;
}

/**
 * What a claim would name, as requests write it: a component that no intent describes, or a sector;
 * undefined where nothing can be claimed. A group that is known can be filled again, so what it owns
 * is not up for a claim.
 */
export function claimSubject(entry: RegistryEntry): string | undefined {
  if (entry.ownerExists || ownerTrouble(entry) === undefined) {
    return undefined;
  }
  if (entry.kind === 'System') {
    return entry.subject;
  }
  return entry.kind === 'Component' && entry.subject === undefined
    ? entry.entityRef
    : undefined;
}
