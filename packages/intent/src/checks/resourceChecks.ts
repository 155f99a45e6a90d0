import { Located } from '../model/Located';
import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { unknownOutput } from '../placeholders/placeholderFindings';
import { Reference, references } from '../placeholders/references';
import { endpointsOf, isListed } from '../resources/externalService';
import { secretKeys } from '../resources/secret';
import { calledService } from '../resources/serviceResource';
import { DocumentOf } from '../schema/documents';
import { IntentResource } from '../schema/workload';
import { World } from '../world/World';
import { isBroken } from './isBroken';
import { checkManaged } from './managedChecks';
import { namesInSector } from './namesInSector';
import { checkImagePull, checkSecretMounts } from './secretUseChecks';
import { unknownName } from './sectorChecks';
import { checkVolume } from './volumeChecks';

type Document = DocumentOf<'Service' | 'MeshMember' | 'Package'>;

/** Resources against what sectors and the platform declare. */
export function checkResources(
  world: World,
  sector: Located<'Sector'>,
  document: Document,
): Finding[] {
  const findings: Finding[] = [];
  const resources = document.spec.resources ?? {};
  for (const [name, resource] of Object.entries(resources)) {
    const path = ['spec', 'resources', name];
    switch (resource.type) {
      case 'service':
        findings.push(...checkCall(world, document, name, resource, path));
        break;
      case 'external-service':
        findings.push(...checkEgress(sector.document, resource, path));
        break;
      case 'secret':
        findings.push(...checkSecret(world, resource, path));
        break;
      case 'volume':
        findings.push(...checkVolume(world, document, resource, path));
        break;
      default:
        findings.push(
          ...checkManaged(world, sector.document, document, name, resource),
        );
    }
  }
  if (document.kind === 'Service') {
    findings.push(
      ...checkOutputs(world, document),
      ...checkSecretMounts(world, document),
    );
  }
  return findings;
}

function checkCall(
  world: World,
  document: Document,
  name: string,
  resource: IntentResource,
  path: Path,
): Finding[] {
  const callee = calledService(resource, name, document.metadata.sector);
  const self = `${document.metadata.sector}/${document.metadata.name}`;
  const at = resource.id === undefined ? path : [...path, 'id'];
  if (callee === self) {
    return [
      {
        reason: 'CallsItself',
        path: at,
        message: `${self} does not need an agreement with itself.`,
        suggestion: 'Remove this resource; use localhost.',
      },
    ];
  }
  if (
    world.services.has(callee) ||
    world.meshMembers.has(callee) ||
    world.packages.has(callee) ||
    isBroken(world, `sectors/${callee}.yaml`)
  ) {
    return [];
  }
  return [
    unknownName(
      'UnknownService',
      callee,
      namesInSector(world, callee.slice(0, callee.indexOf('/'))),
      at,
      {
        severity: 'warning',
        at: resource.id === undefined ? 'key' : 'value',
        message: `There is no service ${callee} yet; calls will be refused until there is and it consents.`,
      },
    ),
  ];
}

function checkEgress(
  sector: DocumentOf<'Sector'>,
  resource: IntentResource,
  path: Path,
): Finding[] {
  const egress = sector.spec.egress ?? [];
  return endpointsOf(resource)
    .filter(({ host, port }) => !isListed(egress, host, port))
    .map(({ name, host, port }) =>
      unknownName(
        'EgressNotListed',
        `${host}:${port}`,
        egress,
        [...path, 'params', 'endpoints', name],
        {
          // The list can be asked for more: derivation denies, and offers the request.
          severity: 'warning',
          message: `${host}:${port} is not in the egress list of sector ${sector.metadata.name}.`,
          suggestion: `Ask ${sector.spec.owner} to add ${host}:${port} to spec.egress in sectors/${sector.metadata.name}/sector.yaml.`,
        },
      ),
    );
}

function checkSecret(
  world: World,
  resource: IntentResource,
  path: Path,
): Finding[] {
  const [sectorName, secretName] = (resource.id ?? '').split('/');
  const owner = world.sectors.get(sectorName)?.document;
  if (!owner && isBroken(world, `sectors/${sectorName}/sector.yaml`)) {
    return [];
  }
  if (!owner) {
    return [
      unknownName(
        'UnknownSector',
        sectorName,
        [...world.sectors.keys()].sort(),
        [...path, 'id'],
        { message: `There is no sector ${sectorName}.` },
      ),
    ];
  }
  const secrets = owner.spec.secrets ?? {};
  if (!Object.hasOwn(secrets, secretName)) {
    return [
      unknownName(
        'UnknownSecret',
        secretName,
        Object.keys(secrets),
        [...path, 'id'],
        {
          message: `The sector ${sectorName} declares no secret ${secretName}.`,
          suggestion: `Ask ${owner.spec.owner} to declare it in sectors/${sectorName}/sector.yaml.`,
        },
      ),
    ];
  }
  const declared = secrets[secretName].keys;
  const unknown = (secretKeys(resource) ?? []).flatMap((key, index) =>
    declared.includes(key)
      ? []
      : [
          unknownName(
            'UnknownSecretKey',
            key,
            declared,
            [...path, 'params', 'keys', index],
            { message: `The secret ${resource.id} has no key ${key}.` },
          ),
        ],
  );
  return unknown.length > 0
    ? unknown
    : checkImagePull(resource, declared, path);
}

/** Outputs that only the world knows: of managed types, and of whole secrets. */
function checkOutputs(
  world: World,
  document: DocumentOf<'Service'>,
): Finding[] {
  const findings: Finding[] = [];
  for (const reference of references(document.spec)) {
    findings.push(...outputFindings(world, document, reference));
  }
  return findings;
}

/** A finding about an output that only the world knows. */
export function outputFindings(
  world: World,
  document: DocumentOf<'Service'>,
  reference: Reference,
): Finding[] {
  const [root, name, ...output] = reference.placeholder.path;
  const resource = ownValue(document.spec.resources, name);
  const outputs =
    resource && root === 'resources' && outputsInWorld(world, resource);
  return outputs && output.length > 0 && reference.use !== 'volume'
    ? [...unknownOutput(reference, name, output, outputs)]
    : [];
}

function outputsInWorld(
  world: World,
  resource: IntentResource,
): readonly string[] | undefined {
  if (resource.type === 'secret' && !secretKeys(resource)) {
    const [sector, name] = (resource.id ?? '').split('/');
    const { secrets } = world.sectors.get(sector)?.document.spec ?? {};
    return ownValue(secrets, name)?.keys;
  }
  const { managed } = world.platform?.document.spec ?? {};
  return ownValue(managed, resource.type)?.outputs;
}

/** The entry of that name; `constructor` names none unless somebody wrote one. */
function ownValue<T>(
  entries: Record<string, T> | undefined,
  name: string,
): T | undefined {
  return entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
}
