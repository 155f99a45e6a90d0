import { shortName } from '../names/names';
import { secretsOf } from '../service/secrets';
import { GateDefinition } from './GateDefinition';
import { permitFor } from './permit';

/** May this service read that secret? The sector that declares the secret decides. */
export const accessSecret: GateDefinition = {
  gate: 'AccessSecret',
  guardrail: 'secrets-need-consent',
  reason: 'SecretAccessDenied',
  questions: ({ index, member, place, platformTeam }) =>
    secretsOf(index, member, place.environment).map(
      ({ name, id, sector, keys }) => {
        const spec = index.world.sectors.get(sector)?.document.spec;
        const owner = spec?.owner ?? platformTeam;
        const exists = Object.hasOwn(
          spec?.secrets ?? {},
          id.slice(sector.length + 1),
        );
        const resource = {
          type: 'Secret' as const,
          id,
          attributes: { sector, name: id.slice(sector.length + 1), keys },
        };
        return {
          use: name,
          resource,
          wish: `read secret ${id}`,
          owner,
          remedy: () => {
            const permit = permitFor(
              'AccessSecret',
              member.subject,
              resource,
              'reads',
              sector,
            );
            return {
              // What is not declared cannot be asked for: Valid says so.
              summary: exists
                ? `${shortName(owner)} can grant it: request access.`
                : `Name a secret that is there, or have ${shortName(
                    owner,
                  )} declare it.`,
              owner,
              ...(exists && {
                request: {
                  kind: 'secret' as const,
                  subject: member.subject,
                  object: id,
                },
              }),
              permit: permit.text,
              change: permit,
            };
          },
        };
      },
    ),
};
