import { BlastRadius } from '@ridgeway/plugin-platform-common';

/** How many affected entries each owner has; under undefined those that nobody owns. */
export function affectedByOwner(
  affected: BlastRadius['affected'],
): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { owner } of affected) {
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
