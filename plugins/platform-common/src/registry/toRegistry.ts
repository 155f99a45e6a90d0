import { Located, World } from '@ridgeway/intent';
import { Registry, RegistryFilter, RegistrySector } from '../model/Registry';
import { isExample, templateOf } from './annotations';
import { toRegistryOwnerships } from './toRegistryOwnerships';
import { toRegistryService } from './toRegistryService';

function toRegistrySector(sector: Located<'Sector'>): RegistrySector {
  const { metadata, spec } = sector.document;
  const template = templateOf(metadata);
  return {
    name: metadata.name,
    owner: spec.owner,
    purpose: spec.purpose,
    environments: spec.environments.map(environment => environment.name),
    ...(template && { template }),
    path: sector.file,
    example: isExample(sector.document),
  };
}

/**
 * What the catalog records about a world. Services of a sector that does not exist are left out:
 * nobody could be named as their owner.
 *
 * @param head - Commit the world was read at.
 * @returns Sorted by name, so that the same world gives the same answer.
 */
export function toRegistry(
  world: World,
  head: string,
  filter: RegistryFilter = {},
): Registry {
  const wanted = filter.subjects && new Set(filter.subjects);
  const registry: Registry = {
    head,
    sectors: [],
    services: [],
    ownerships: toRegistryOwnerships(world),
  };
  if (wanted?.size === 0) {
    return registry;
  }
  for (const sector of world.sectors.values()) {
    if (!wanted || wanted.has(sector.document.metadata.name)) {
      registry.sectors.push(toRegistrySector(sector));
    }
  }
  for (const documents of [world.services, world.meshMembers, world.packages]) {
    for (const [ref, located] of documents) {
      const sector = world.sectors.get(located.document.metadata.sector);
      const asked =
        !wanted ||
        wanted.has(ref) ||
        wanted.has(located.document.metadata.sector);
      if (sector && asked) {
        registry.services.push(toRegistryService(located, sector));
      }
    }
  }
  registry.sectors.sort((a, b) => compare(a.name, b.name));
  registry.services.sort(
    (a, b) => compare(a.sector, b.sector) || compare(a.name, b.name),
  );
  return registry;
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
