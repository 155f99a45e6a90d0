import { Located } from '../model/Located';
import { Finding } from '../parse/Finding';
import { World } from '../world/World';
import { groupedOnce } from './groupedOnce';

/** Names of the ownerships that name a component. */
const namesByEntity = groupedOnce(function* ownerships(world) {
  for (const [name, { document }] of world.ownerships) {
    yield [document.spec.entity, name];
  }
});

/** What says whose a component is: the first by name, where several do. */
export function ownershipOf(
  world: World,
  entityRef: string,
): Located<'Ownership'> | undefined {
  const [first] = namesByEntity(world, entityRef);
  return first === undefined ? undefined : world.ownerships.get(first);
}

/** A component has one owner: the first ownership by name counts. */
export function checkOwnership(
  world: World,
  { document: { metadata, spec } }: Located<'Ownership'>,
): Finding[] {
  const [first] = namesByEntity(world, spec.entity);
  return first === metadata.name
    ? []
    : [
        {
          reason: 'OwnedTwice',
          path: ['spec', 'entity'],
          message: `The ownership ${first} says already whose ${spec.entity} is.`,
          allowed: 'each component in one ownership',
          suggestion: `Change platform/ownership/${first}.yaml instead.`,
        },
      ];
}
