import { locationOf } from '../gates/location';
import { shortName } from '../names/names';
import { Cause } from '../model/Condition';
import type { ServiceScope } from './ServiceScope';
import { VolumeUse, volumesOf } from './volumes';

/**
 * Why volumes cannot be mounted, besides the gate: a claim lives in one namespace, has one owner,
 * and the owner names who else mounts it.
 */
export function volumeCauses(scope: ServiceScope): Cause[] {
  return scope.volumes.flatMap(volume => {
    const cause = causeOf(scope, volume);
    return cause ? [cause] : [];
  });
}

/** True when the service owns the volume and nobody else claimed it before. */
export function ownsVolume(
  { index, subject }: Pick<ServiceScope, 'index' | 'subject'>,
  { id, size }: VolumeUse,
): boolean {
  return size !== undefined && index.ownerOfVolume(id) === subject;
}

function causeOf(scope: ServiceScope, volume: VolumeUse): Cause | undefined {
  const { index, subject, document, member } = scope;
  const location = locationOf(document, ['spec', 'resources', volume.name]);
  const owner = index.ownerOfVolume(volume.id);
  const owning = owner === undefined ? undefined : index.member(owner);
  if (owner === subject) {
    return undefined;
  }
  if (volume.sector !== member.sector) {
    return {
      reason: 'VolumeInOtherSector',
      message: `${subject} mounts volume ${volume.id}, and a volume cannot leave the namespace of its sector.`,
      remedy: {
        summary: `Call a service of ${volume.sector} that reads the volume instead.`,
        location,
      },
    };
  }
  if (!owning || owner === undefined) {
    return {
      reason: 'VolumeOwnerMissing',
      message: `${subject} mounts volume ${volume.id}, which no service owns.`,
      remedy: {
        summary: 'Give it a size in the service that owns it, or in this one.',
        location,
      },
    };
  }
  if (volume.size !== undefined) {
    return {
      reason: 'VolumeOwnedTwice',
      message: `${subject} and ${owner} both give volume ${volume.id} a size, so both would own it.`,
      remedy: {
        summary: `Leave out the size to mount the volume of ${owner}, or give this one another id.`,
        location,
      },
    };
  }
  const named = volumesOf(owning)
    .find(({ id }) => id === volume.id)
    ?.consumers.includes(subject);
  return named
    ? undefined
    : {
        reason: 'VolumeConsentMissing',
        message: `${subject} mounts volume ${volume.id}, and its owner ${owner} does not name ${subject} as a consumer.`,
        remedy: {
          summary: `${shortName(
            scope.place.owner,
          )} can add ${subject} to params.consumers of the volume in ${owner}.`,
          owner: scope.place.owner,
          request: { kind: 'consent', subject, object: volume.id },
        },
      };
}
