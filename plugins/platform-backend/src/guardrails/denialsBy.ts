import { Condition } from '@ridgeway/derivation';
import {
  GuardrailDenial,
  guardrailOfReason,
} from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';

/** Reasons that no gate decides, of conditions that stand in somebody's way. */
const IN_THE_WAY: readonly string[] = [
  'ConsentMissing',
  'WildcardConsentDenied',
  'QuotaExceeded',
];

type Found = Omit<GuardrailDenial, 'environments'> & { guardrail: string };

const known = new WeakMap<Snapshot, ReadonlyMap<string, GuardrailDenial[]>>();

/** What each guardrail stands in the way of, by its id; counted once for each snapshot. */
export function denialsBy(
  snapshot: Snapshot,
): ReadonlyMap<string, GuardrailDenial[]> {
  let denials = known.get(snapshot);
  if (!denials) {
    denials = collect(snapshot);
    known.set(snapshot, denials);
  }
  return denials;
}

function collect({ subjects }: Snapshot): Map<string, GuardrailDenial[]> {
  const byGuardrail = new Map<string, GuardrailDenial[]>();
  const conditions = [...subjects.values()].flatMap(status =>
    status.conditions.filter(({ status: is }) => is === 'False'),
  );
  for (const condition of conditions) {
    for (const { guardrail, ...denial } of foundIn(condition)) {
      const denials = byGuardrail.get(guardrail) ?? [];
      const same = denials.find(
        ({ subject, what }) =>
          subject === denial.subject && what === denial.what,
      );
      if (same && condition.environment) {
        same.environments.push(condition.environment);
      } else if (!same) {
        const { environment } = condition;
        denials.push({
          ...denial,
          environments: environment === undefined ? [] : [environment],
        });
      }
      byGuardrail.set(guardrail, denials);
    }
  }
  return byGuardrail;
}

function foundIn({
  subject,
  reason,
  message,
  remedy,
  denials,
  causes,
}: Condition): Found[] {
  if (denials) {
    return denials.map(({ guardrail, gate, resource, owner }) => ({
      guardrail,
      subject,
      what: `${gate} on ${resource}`,
      owner,
    }));
  }
  return (causes ?? [{ reason, message, remedy }]).flatMap(cause => {
    const guardrail = IN_THE_WAY.includes(cause.reason)
      ? guardrailOfReason(cause.reason)
      : undefined;
    return guardrail === undefined
      ? []
      : [
          {
            guardrail,
            subject,
            what: cause.message,
            ...(cause.remedy?.owner ? { owner: cause.remedy.owner } : {}),
          },
        ];
  });
}
