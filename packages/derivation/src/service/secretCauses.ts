import { Cause } from '../model/Condition';
import { shortName } from '../names/names';
import type { MemberScope } from '../member/MemberScope';
import { SecretUse } from './secrets';
import type { ServiceScope } from './ServiceScope';

/** A member with the secrets that it declares. */
type Reading = MemberScope & { readonly secrets: readonly SecretUse[] };

/** Why a declared secret does not come, and which one. */
interface SecretCause {
  /** Name that placeholders use. */
  use: string;
  cause: Cause;
}

/** Secrets that pods need and do not get, besides the gate. */
export function neededSecretCauses(scope: ServiceScope): Cause[] {
  return causesOf(scope, use => scope.workload.uses.has(use));
}

/** Secrets that are declared, do not come, and are missed by nothing. */
export function unusedSecretCauses(scope: ServiceScope): Cause[] {
  return causesOf(scope, use => !scope.workload.uses.has(use));
}

/** Secrets that a member declares and that do not come, besides the gate. */
export function missingSecretCauses(scope: Reading): Cause[] {
  return causesOf(scope, () => true);
}

function causesOf(scope: Reading, concerns: (use: string) => boolean): Cause[] {
  return [...withoutStore(scope), ...withoutPath(scope)]
    .filter(({ use }) => concerns(use))
    .map(({ cause }) => cause);
}

function withoutStore({
  place: { settings, cluster },
  secrets,
  subject,
  platformTeam,
}: Reading): SecretCause[] {
  return settings.secretStore === undefined
    ? secrets.map(({ name, id }) => ({
        use: name,
        cause: {
          reason: 'SecretStoreMissing',
          message: `${subject} reads secret ${id}, and cluster ${cluster} has no secret store.`,
          remedy: {
            summary: `${shortName(
              platformTeam,
            )} can name one in platform.yaml under clusters.${cluster}.secretStore.`,
            owner: platformTeam,
          },
        },
      }))
    : [];
}

/** A secret that no sector declares makes the intent invalid, and is told there. */
function withoutPath({
  index,
  place: { environment },
  secrets,
  subject,
}: Reading): SecretCause[] {
  return secrets.flatMap(({ name, id, sector, secret, path }) => {
    const located = index.world.sectors.get(sector);
    const spec = located?.document.spec;
    if (!located || !spec?.secrets?.[secret] || path !== undefined) {
      return [];
    }
    const place = ['spec', 'secrets', secret, 'remote'];
    return [
      {
        use: name,
        cause: {
          reason: 'SecretPathMissing',
          message: `${subject} reads secret ${id}, and sector ${sector} does not say where it lies for ${environment}.`,
          remedy: {
            summary: `${shortName(
              spec.owner,
            )} can add its path in the store under ${place.join(
              '.',
            )}.${environment} of the sector.`,
            owner: spec.owner,
            location: {
              file: located.file,
              ...located.locate(place),
              path: place.join('.'),
            },
          },
        },
      },
    ];
  });
}
