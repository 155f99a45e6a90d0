import { locationOf } from '../gates/location';
import { mayMount } from '../gates/MountVolume';
import { shortName } from '../names/names';
import { Cause } from '../model/Condition';
import type { ServiceScope } from './ServiceScope';
import { isSharedOnOneNode, MountedVolume } from './mountedVolumes';
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

/**
 * A volume of another sector, and one that two services own, make the intent invalid: they are
 * told there.
 */
function causeOf(
  scope: ServiceScope,
  volume: MountedVolume,
): Cause | undefined {
  const { index, subject, document, member } = scope;
  const { id, name, accessMode, mountedBy } = volume;
  const location = locationOf(document, ['spec', 'resources', name]);
  const owner = index.ownerOfVolume(id);
  const owning = owner === undefined ? undefined : index.member(owner);
  if (
    accessMode === 'ReadWriteOncePod' &&
    (scope.canBeMany || mountedBy.length > 1)
  ) {
    return {
      reason: 'VolumeForOnePod',
      message: `${subject} mounts volume ${id}, which only one pod may mount at a time (ReadWriteOncePod), and there can be more.`,
      remedy: {
        summary:
          'Run one replica without autoscaling and without other consumers, or choose another access mode.',
        location,
      },
    };
  }
  if (
    owner === subject ||
    volume.sector !== member.sector ||
    (owner !== undefined && volume.size !== undefined)
  ) {
    return undefined;
  }
  if (!owning || owner === undefined) {
    return {
      reason: 'VolumeOwnerMissing',
      message: `${subject} mounts volume ${id}, which no service owns.`,
      remedy: {
        summary: 'Give it a size in the service that owns it, or in this one.',
        location,
      },
    };
  }
  const named = volumesOf(owning)
    .find(use => use.id === id)
    ?.consumers.includes(subject);
  if (!named) {
    return {
      reason: 'VolumeConsentMissing',
      message: `${subject} mounts volume ${id}, and its owner ${owner} does not name ${subject} as a consumer.`,
      remedy: {
        summary: `${shortName(
          scope.place.owner,
        )} can add ${subject} to params.consumers of the volume in ${owner}: ask for consent.`,
        owner: scope.place.owner,
        request: { kind: 'consent', subject, object: id },
      },
    };
  }
  return mayMount(scope.session, owning, scope.place, volume)
    ? undefined
    : {
        reason: 'VolumeDenied',
        message: `${subject} mounts volume ${id}, which nobody claims: its owner ${owner} may not mount it (see PolicyAuthorized of ${owner}).`,
        remedy: {
          summary: `Have ${owner} permitted to mount its volume: its PolicyAuthorized names who can do that.`,
          owner: scope.place.owner,
          location,
        },
      };
}

/** Volumes that keep all pods that mount them on one node; it does not stop the service. */
export function volumesOnOneNode(scope: ServiceScope): Cause[] {
  return scope.volumes
    .filter(volume => isSharedOnOneNode(volume, scope.canBeMany))
    .map(({ id, name, mountedBy }) => ({
      reason: 'VolumeOnOneNode',
      message: `All pods that mount volume ${id} (of ${mountedBy.join(
        ', ',
      )}) run on one node, because its access mode is ReadWriteOnce: the loss of the node stops them all.`,
      remedy: {
        summary:
          'Choose ReadWriteMany where the class of storage has it, or keep the data elsewhere.',
        location: locationOf(scope.document, ['spec', 'resources', name]),
      },
    }));
}
