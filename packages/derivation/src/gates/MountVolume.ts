import { shortName } from '../names/names';
import { volumesOf } from '../service/volumes';
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
      const resource = {
        type: 'Volume' as const,
        id: volume.id,
        attributes: {
          sector: volume.sector,
          name: volume.id.slice(volume.sector.length + 1),
        },
      };
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
