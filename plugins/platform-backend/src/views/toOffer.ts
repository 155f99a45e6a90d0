import { World } from '@ridgeway/intent';
import { Offer } from '@ridgeway/plugin-platform-common';
import { portsOf } from './toServiceView';
import { allMembers } from './worldIndex';

/** Everything real that a form can offer to choose from. */
export function toOffer(world: World): Offer {
  const platform = world.platform?.document.spec;
  const sectors = [...world.sectors.values()]
    .map(({ document }) => ({ name: document.metadata.name, ...document.spec }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const owners = new Map(sectors.map(({ name, owner }) => [name, owner]));
  return {
    clusters: Object.keys(platform?.clusters ?? {}).sort(),
    managedTypes: Object.entries(platform?.managed ?? {}).map(
      ([type, { outputs }]) => ({ type, outputs }),
    ),
    images: platform?.images ?? [],
    sectors: sectors.map(sector => ({
      name: sector.name,
      owner: sector.owner,
      managed: sector.managed ?? [],
      egress: sector.egress ?? [],
      domains: sector.domains ?? [],
      environments: sector.environments.map(({ name }) => name),
    })),
    services: allMembers(world).map(member => {
      const { sector, name } = member.document.metadata;
      return {
        ref: `${sector}/${name}`,
        ports: portsOf(member),
        owner: owners.get(sector) ?? '',
      };
    }),
    secrets: sectors.flatMap(({ name, owner, secrets = {} }) =>
      Object.entries(secrets).map(([secret, { keys }]) => ({
        ref: `${name}/${secret}`,
        keys,
        owner,
      })),
    ),
  };
}
