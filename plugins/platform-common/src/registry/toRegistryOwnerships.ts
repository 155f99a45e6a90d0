import { ownershipOf, World } from '@ridgeway/intent';
import { RegistryOwnership } from '../model/Registry';

/** Whose a component is that the platform does not run; each component once, sorted. */
export function toRegistryOwnerships(world: World): RegistryOwnership[] {
  return [...world.ownerships.values()]
    .filter(located => {
      const { entity } = located.document.spec;
      return ownershipOf(world, entity) === located;
    })
    .map(({ document: { spec }, file }) => ({
      // The catalog writes references in small letters.
      entity: spec.entity.toLocaleLowerCase('en-US'),
      owner: spec.owner,
      path: file,
    }))
    .sort((a, b) => (a.entity < b.entity ? -1 : 1));
}
