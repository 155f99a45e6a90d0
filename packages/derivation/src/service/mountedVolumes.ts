import { unique } from '../text/compare';
import { Member } from '../world/Member';
import { WorldIndex } from '../world/WorldIndex';
import { VolumeUse, volumesOf } from './volumes';

/** A volume of a service, with what its owner says of it. */
export interface MountedVolume extends VolumeUse {
  /** Subjects of the services whose pods mount it, sorted. */
  mountedBy: readonly string[];
}

/** The volumes of a service; how many may mount one is for its owner to say. */
export function mountedVolumes(
  index: WorldIndex,
  member: Member,
): MountedVolume[] {
  return volumesOf(member).map(use => {
    const owner = index.ownerOfVolume(use.id) ?? member.subject;
    const owned = volumeIn(index, owner, use.id) ?? use;
    return {
      ...use,
      accessMode: owned.accessMode,
      mountedBy: unique([
        owner,
        ...owned.consumers.filter(
          subject => volumeIn(index, subject, use.id) !== undefined,
        ),
      ]),
    };
  });
}

/** True when pods of several services, or several of one, mount a volume of one node. */
export function isSharedOnOneNode(
  { accessMode, mountedBy }: MountedVolume,
  canBeMany: boolean,
): boolean {
  return accessMode === 'ReadWriteOnce' && (canBeMany || mountedBy.length > 1);
}

function volumeIn(
  index: WorldIndex,
  subject: string,
  id: string,
): VolumeUse | undefined {
  const member = index.member(subject);
  return member && volumesOf(member).find(use => use.id === id);
}
