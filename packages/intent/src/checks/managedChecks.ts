import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { classFindings, managedFindings } from '../resources/managedFindings';
import { BUILT_IN_TYPES } from '../resources/resourceTypes';
import { sectorScopedName } from '../schema/names';
import { DocumentOf } from '../schema/documents';
import { IntentResource } from '../schema/workload';
import { World } from '../world/World';
import { unknownName } from './sectorChecks';

/** A resource of a managed type against what its sector and the platform offer. */
export function checkManaged(
  world: World,
  sector: DocumentOf<'Sector'>,
  document: DocumentOf<'Service' | 'MeshMember' | 'Package'>,
  name: string,
  resource: IntentResource,
): Finding[] {
  const path = ['spec', 'resources', name];
  const types = world.platform?.document.spec.managed ?? {};
  const type = Object.hasOwn(types, resource.type)
    ? types[resource.type]
    : undefined;
  const offered = sector.spec.managed ?? [];
  const findings: Finding[] = [...sharingFindings(sector, resource, path)];
  if (!offered.includes(resource.type)) {
    findings.push(
      unknownName(
        type ? 'TypeNotOffered' : 'UnknownType',
        resource.type,
        [...BUILT_IN_TYPES, ...offered],
        [...path, 'type'],
        {
          message: `The sector ${sector.metadata.name} does not offer resources of type ${resource.type}.`,
          ...(type && {
            // More can be offered, or a policy permits it: derivation denies until then.
            severity: 'warning',
            suggestion: `Ask ${sector.spec.owner} to add ${resource.type} to spec.managed in sectors/${sector.metadata.name}/sector.yaml.`,
          }),
        },
      ),
    );
  }
  if (type) {
    findings.push(...managedFindings(type, resource, path));
    for (const [environment, override] of environmentsOf(document)) {
      const change = override.resources?.[name];
      if (change) {
        findings.push(
          ...classFindings(type, { ...resource, ...change }, [
            'spec',
            'environments',
            environment,
            'resources',
            name,
          ]),
        );
      }
    }
  }
  return findings;
}

/** A name that services of a sector share; Score allows dots in it. */
const SHARED_NAME = /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/;

/** An id names something of the own sector: what another sector has is reached by calling it. */
function* sharingFindings(
  sector: DocumentOf<'Sector'>,
  { id, type }: IntentResource,
  path: Path,
): Generator<Finding> {
  if (id === undefined || SHARED_NAME.test(id)) {
    return;
  }
  const own = sector.metadata.name;
  if (!sectorScopedName.safeParse(id).success) {
    yield {
      reason: 'NotAScopedName',
      path: [...path, 'id'],
      message: `The id ${JSON.stringify(id)} cannot name a shared ${type}.`,
      allowed: `<name> or ${own}/<name>; without id the resource is the service's own`,
      example: 'id: orders',
    };
  } else if (!id.startsWith(`${own}/`)) {
    const [other] = id.split('/');
    yield {
      reason: 'SharedAcrossSectors',
      path: [...path, 'id'],
      message: `${id} belongs to sector ${other}, and a ${type} cannot leave the namespace of its sector.`,
      allowed: `an id of sector ${own}`,
      suggestion: `Call a service of ${other} that owns it, or give this one an id of ${own}.`,
    };
  }
}

function environmentsOf(
  document: DocumentOf<'Service' | 'MeshMember' | 'Package'>,
) {
  return document.kind === 'Service'
    ? Object.entries(document.spec.environments ?? {})
    : [];
}
