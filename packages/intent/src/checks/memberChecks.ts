import { Located } from '../model/Located';
import { Finding } from '../parse/Finding';
import { World } from '../world/World';
import { checkIdentity } from './identityChecks';
import { isBroken } from './isBroken';
import { checkPackage } from './packageChecks';
import { checkEnvironments, checkHosts } from './placementChecks';
import { checkFiles } from './fileChecks';
import { checkResources } from './resourceChecks';
import { checkShared } from './sharedChecks';
import { unknownName } from './sectorChecks';

/** A document that lives in a sector and has resources. */
export type Member = Located<'Service' | 'MeshMember' | 'Package'>;

/** What a service, mesh member or package says about its sector and others. */
export function checkMember(world: World, member: Member): Finding[] {
  const { document } = member;
  const sector = world.sectors.get(document.metadata.sector);
  if (!sector) {
    const file = `sectors/${document.metadata.sector}/sector.yaml`;
    if (isBroken(world, file)) {
      return [];
    }
    return [
      unknownName(
        'UnknownSector',
        document.metadata.sector,
        [...world.sectors.keys()].sort(),
        ['metadata', 'sector'],
        { message: `There is no sector ${document.metadata.sector}.` },
      ),
    ];
  }
  const placement =
    document.kind === 'Service'
      ? [
          ...checkEnvironments(document.spec, sector.document),
          ...checkHosts(document.spec, sector.document),
          ...checkFiles(world, document),
          ...checkShared(world, document),
        ]
      : [];
  const brought =
    document.kind === 'Package' ? checkPackage(world, document) : [];
  const meshMember = world.meshMembers.get(
    `${document.metadata.sector}/${document.metadata.name}`,
  );
  const identity =
    meshMember?.document === document ? checkIdentity(world, meshMember) : [];
  return [
    ...placement,
    ...brought,
    ...identity,
    ...checkResources(world, sector, document),
  ];
}
