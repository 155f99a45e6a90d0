import { checkSubject, World } from '@ridgeway/intent';

/**
 * True for a mesh member that says it is somebody else, or that could be taken for somebody else.
 * It takes part in nothing: whatever let it in would let the other in too.
 */
export function isMistaken(world: World, subject: string): boolean {
  return (
    world.meshMembers.has(subject) &&
    checkSubject(world, subject).some(
      ({ reason }) => reason === 'IdentityTaken',
    )
  );
}
