import { Blocker, Condition } from './HomeView';

/**
 * The conditions that hold something up, with the way out of each.
 *
 * One cause often makes several conditions untrue; what one and the same step
 * would end is listed once, by its first condition.
 */
export function unmetOf(conditions: readonly Condition[]): Blocker[] {
  const blockers = new Map<string, Blocker>();
  for (const condition of conditions) {
    // What `Current` tells holds nothing up.
    if (condition.status !== 'True' && condition.type !== 'Current') {
      const remedy = condition.remedy ?? condition.denials?.[0]?.remedy;
      const { subject } = condition;
      const key = `${subject} ${remedy?.summary ?? condition.message}`;
      if (!blockers.has(key)) {
        blockers.set(key, { subject, condition, remedy });
      }
    }
  }
  return [...blockers.values()];
}

/** Of those, the ones that members of some groups can end. */
export function waitingFor(
  groups: readonly string[],
  blockers: readonly Blocker[],
): Blocker[] {
  return blockers.flatMap(blocker => {
    const { remedy, denials = [] } = blocker.condition;
    const mine = [remedy, ...denials.map(denial => denial.remedy)].find(
      candidate => candidate?.owner && groups.includes(candidate.owner),
    );
    return mine ? [{ ...blocker, remedy: mine }] : [];
  });
}

/** Subjects by the reason they are stuck on, most frequent first. */
export function byReason(
  blockers: readonly Blocker[],
): Array<{ reason: string; subjects: string[] }> {
  const subjects = new Map<string, Set<string>>();
  for (const { subject, condition } of blockers) {
    const found = subjects.get(condition.reason) ?? new Set();
    subjects.set(condition.reason, found.add(subject));
  }
  return [...subjects]
    .map(([reason, found]) => ({ reason, subjects: [...found].sort() }))
    .sort(
      (a, b) =>
        b.subjects.length - a.subjects.length ||
        a.reason.localeCompare(b.reason),
    );
}
