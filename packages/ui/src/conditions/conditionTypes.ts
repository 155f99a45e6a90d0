import {
  CONDITION_TYPES,
  Condition,
  ConditionType,
} from '@ridgeway/derivation';

/** What each condition promises when it is met, in words. */
export const CONDITION_MEANING: Record<ConditionType, string> = {
  Valid: 'The intent can be read and makes sense.',
  PolicyAuthorized: 'Policies permit everything the intent asks for.',
  AgreementsMet: 'Every call is declared by the caller and consented to.',
  WithinQuota: "It fits into the sector's quota.",
  Derived: 'Every resource could be derived.',
  Applied: 'The clusters accepted every resource.',
  Ready: 'It runs and answers.',
  Converged: 'What runs is what was derived.',
  Current: 'It does not rely on a deprecated version.',
};

/** Reasons of conditions that are met without more to say. */
const PLAIN_REASONS: ReadonlySet<string> = new Set([
  'Valid',
  'Authorized',
  'AgreementsMet',
  'WithinQuota',
  'Derived',
  'Ready',
  'CurrentVersion',
]);

/** True for a condition that is met and has something about it to know. */
export function isNoted({ status, reason }: Condition): boolean {
  return status === 'True' && !PLAIN_REASONS.has(reason);
}

/** One condition and every environment it holds in alike. */
export interface GroupedCondition {
  condition: Condition;
  /** Empty: all environments. */
  environments: string[];
}

const weight = { False: 0, Unknown: 1, True: 2 } as const;

/**
 * Type of an earlier condition of the same subject whose remedy is this one's as well, so that
 * a list need not say it twice.
 */
export function resolvedWith(
  groups: readonly GroupedCondition[],
  index: number,
): ConditionType | undefined {
  const { subject, remedy, denials, causes } = groups[index].condition;
  if (!remedy || denials?.length || causes?.length) {
    return undefined;
  }
  const wanted = JSON.stringify(remedy);
  return groups
    .slice(0, index)
    .map(group => group.condition)
    .find(
      earlier =>
        earlier.subject === subject &&
        [earlier, ...(earlier.denials ?? []), ...(earlier.causes ?? [])].some(
          part => JSON.stringify(part.remedy) === wanted,
        ),
    )?.type;
}

/** Unmet first, then by type; equal findings of several environments become one. */
export function groupConditions(
  conditions: readonly Condition[],
): GroupedCondition[] {
  const groups = new Map<string, GroupedCondition>();
  for (const condition of conditions) {
    const { environment, ...same } = condition;
    const key = JSON.stringify(same);
    const group = groups.get(key) ?? { condition, environments: [] };
    if (environment) {
      group.environments.push(environment);
    }
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      weight[a.condition.status] - weight[b.condition.status] ||
      CONDITION_TYPES.indexOf(a.condition.type) -
        CONDITION_TYPES.indexOf(b.condition.type),
  );
}
