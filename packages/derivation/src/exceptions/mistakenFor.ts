import { checkSubject, World } from '@ridgeway/intent';

/**
 * What makes a mesh member somebody else, or somebody else it; empty when nothing does. One with
 * such findings takes part in nothing: whatever let it in would let the other in too.
 */
export function mistakenFor(world: World, subject: string): string[] {
  return world.meshMembers.has(subject)
    ? checkSubject(world, subject)
        .filter(({ reason }) => reason === 'IdentityTaken')
        .map(({ message }) => message)
    : [];
}
