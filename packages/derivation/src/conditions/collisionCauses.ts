import { Cause } from '../model/Condition';
import { namespaceOf } from '../names/names';
import { locationOf } from '../gates/location';
import { sharedNamespaces } from '../world/sharedNamespaces';
import { WorldIndex } from '../world/WorldIndex';

/** Environments of a sector that are not derived, because their namespace is another sector's too. */
export function collisionCauses(
  { world }: WorldIndex,
  sector: string,
): Cause[] {
  const document = world.sectors.get(sector);
  const shared = sharedNamespaces(world);
  if (!document || shared.size === 0) {
    return [];
  }
  return document.document.spec.environments.flatMap(({ name }, position) => {
    const namespace = namespaceOf(sector, name);
    const others = shared.get(namespace)?.filter(other => other !== sector);
    return others
      ? [
          {
            reason: 'NamespaceCollision' as const,
            message: `Environment ${name} of sector ${sector} is not derived: its namespace ${namespace} would be that of sector ${others.join(
              ', ',
            )} too.`,
            remedy: {
              summary: 'Choose another name for the environment.',
              location: locationOf(document, [
                'spec',
                'environments',
                position,
                'name',
              ]),
            },
          },
        ]
      : [];
  });
}
