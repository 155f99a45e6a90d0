import { shortName } from '../names/names';
import { VolumeUse, volumesOf } from '../service/volumes';
import { Session } from '../Session';
import { Member } from '../world/Member';
import { Place } from '../world/Place';
import { principalFor } from '../world/principalFor';
import { GateDefinition } from './GateDefinition';
import { permitFor } from './permit';

/** May this service mount a volume that another one owns? */
export const mountVolume: GateDefinition = {
  gate: 'MountVolume',
  guardrail: 'volumes-have-owners',
  reason: 'VolumeDenied',
  questions: ({ index, member, platformTeam }) =>
    volumesOf(member).flatMap(volume => {
      const sector = index.world.sectors.get(volume.sector);
      const owner = sector?.document.spec.owner ?? platformTeam;
      const resource = volumeResource(volume);
      return [
        {
          use: volume.name,
          resource,
          wish: `mount volume ${volume.id}`,
          owner,
          remedy: () => {
            const permit = permitFor(
              'MountVolume',
              member.subject,
              resource,
              'mounts',
              volume.sector,
            );
            return {
              summary: sector
                ? `${shortName(
                    owner,
                  )} owns the volume and can grant it: ask for consent.`
                : `Name a volume that is there: there is no sector ${volume.sector}.`,
              owner,
              ...(sector && {
                request: {
                  kind: 'consent' as const,
                  subject: member.subject,
                  object: volume.id,
                },
              }),
              permit: permit.text,
              change: permit,
            };
          },
        },
      ];
    }),
};

/** The gate's answer for a member that is not the one being derived, such as a volume's owner. */
export function mayMount(
  { release, options }: Session,
  member: Member,
  place: Place,
  volume: VolumeUse,
): boolean {
  return (
    !release.gates.includes(mountVolume) ||
    options.authorizer.decide({
      gate: 'MountVolume',
      principal: principalFor(member, place),
      resource: volumeResource(volume),
      asOf: options.asOf,
    }).allowed
  );
}

function volumeResource({ id, sector }: VolumeUse) {
  return {
    type: 'Volume' as const,
    id,
    attributes: { sector, name: id.slice(sector.length + 1) },
  };
}
