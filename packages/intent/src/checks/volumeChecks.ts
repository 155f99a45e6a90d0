import { Path } from '../model/Path';
import { Finding } from '../parse/Finding';
import { DocumentOf } from '../schema/documents';
import { IntentResource } from '../schema/workload';
import { World } from '../world/World';
import { groupedOnce } from './groupedOnce';
import { isBroken } from './isBroken';
import { namesInSector } from './namesInSector';
import { unknownName } from './sectorChecks';

type Document = DocumentOf<'Service' | 'MeshMember' | 'Package'>;

/** Who gives a volume its size: `sector/service resource`. */
const ownersOf = groupedOnce(function* owners(world) {
  for (const [subject, { document }] of world.services) {
    const resources = Object.entries(document.spec.resources ?? {});
    for (const [name, resource] of resources) {
      const key = sharedVolume(document.metadata.sector, resource);
      if (key !== undefined && resource.params?.size !== undefined) {
        yield [key, `${subject} ${name}`];
      }
    }
  }
});

/** A volume against the sector it is in, its owner, and those who mount it. */
export function checkVolume(
  world: World,
  { metadata }: Document,
  resource: IntentResource,
  path: Path,
): Finding[] {
  const { sector } = metadata;
  const id = sharedVolume(sector, resource);
  if (id !== undefined && !id.startsWith(`${sector}/`)) {
    return [
      inOtherSector(
        [...path, 'id'],
        `The volume ${id} is in the namespaces of another sector, where pods of ${sector} cannot mount it.`,
        `Call a service of ${id.split('/')[0]} that reads the volume instead.`,
      ),
    ];
  }
  return [
    ...checkConsumers(world, sector, resource, path),
    ...(id === undefined
      ? []
      : checkOwner(world, `${sector}/${metadata.name}`, id, resource, path)),
  ];
}

function checkConsumers(
  world: World,
  sector: string,
  { params }: IntentResource,
  path: Path,
): Finding[] {
  return namesIn(params?.consumers).flatMap((consumer, position) => {
    const at = [...path, 'params', 'consumers', position];
    if (!consumer.startsWith(`${sector}/`)) {
      return [
        inOtherSector(
          at,
          `${consumer} is in another sector, whose pods cannot mount a volume of ${sector}.`,
          'Consent to its calls instead, and serve it what is in the volume.',
        ),
      ];
    }
    return world.services.has(consumer) ||
      isBroken(world, `sectors/${consumer}.yaml`)
      ? []
      : [
          unknownName(
            'UnknownService',
            consumer,
            namesInSector(world, sector),
            at,
            {
              severity: 'warning',
              message: `There is no service ${consumer} yet that could mount the volume.`,
            },
          ),
        ];
  });
}

function checkOwner(
  world: World,
  subject: string,
  id: string,
  { params }: IntentResource,
  path: Path,
): Finding[] {
  const [owner, resource] = ownersOf(world, id)[0]?.split(' ') ?? [];
  if (owner === subject) {
    return [];
  }
  if (owner === undefined) {
    return [
      {
        severity: 'warning',
        reason: 'UnknownVolume',
        path: [...path, 'id'],
        message: `No service owns the volume ${id} yet; the pods wait until one does.`,
        allowed: 'a volume that a service of this sector gives a size',
      },
    ];
  }
  if (params?.size !== undefined) {
    return [
      {
        reason: 'VolumeOwnedTwice',
        path: [...path, 'params', 'size'],
        at: 'key',
        message: `${owner} gives the volume ${id} a size too, so both would own it.`,
        suggestion: `Leave out the size to mount the volume of ${owner}, or give this one another id.`,
      },
    ];
  }
  const owning = world.services.get(owner)?.document.spec.resources?.[resource];
  return namesIn(owning?.params?.consumers).includes(subject)
    ? []
    : [
        {
          severity: 'warning',
          reason: 'NotAConsumer',
          path: [...path, 'id'],
          message: `${owner} owns the volume ${id} and does not name ${subject} as a consumer; the pods wait until it does.`,
          suggestion: `Ask the owner of ${owner} to add ${subject} to params.consumers of its resource ${resource}.`,
        },
      ];
}

function inOtherSector(
  path: Path,
  message: string,
  suggestion: string,
): Finding {
  return {
    reason: 'VolumeInOtherSector',
    path,
    message,
    allowed: 'volumes and consumers of this sector',
    suggestion,
  };
}

/** What tells one shared volume from another; undefined for one of a service's own. */
function sharedVolume(
  sector: string,
  { type, id }: IntentResource,
): string | undefined {
  if (type !== 'volume' || id === undefined) {
    return undefined;
  }
  return id.includes('/') ? id : `${sector}/${id}`;
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
