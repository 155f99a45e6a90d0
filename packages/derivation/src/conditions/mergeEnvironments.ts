import { Condition } from '../model/Condition';
import { Draft } from './build';

/**
 * Conditions of one subject over its environments. What holds in all of them alike is said once,
 * without an environment; what differs is said for each.
 *
 * @param drafts - the conditions of each environment, in the same order of types
 */
export function mergeEnvironments(
  drafts: ReadonlyArray<readonly [environment: string, Draft[]]>,
): Condition[] {
  const [first, ...others] = drafts;
  if (!first) {
    return [];
  }
  return first[1].flatMap(draft => {
    const same = drafts.map(([environment, conditions]) => ({
      environment,
      condition: conditions.find(({ type }) => type === draft.type) ?? draft,
    }));
    return others.length === 0 || same.every(s => isSame(s.condition, draft))
      ? [draft]
      : same.map(({ environment, condition: { subject, ...rest } }) => ({
          subject,
          environment,
          ...rest,
        }));
  });
}

function isSame(a: Draft, b: Draft): boolean {
  return (
    a === b ||
    (a.status === b.status &&
      a.reason === b.reason &&
      a.message === b.message &&
      (a.status === 'True' || JSON.stringify(a) === JSON.stringify(b)))
  );
}
