import { DeprecationAssessment } from '@ridgeway/derivation';
import { RemindedGroup } from './reminderOf';

/**
 * Who is to be reminded: the affected by their team and by the time they have left, as extensions give
 * it. Without those whose owner nobody knows.
 */
export function groupsOf({
  affected,
  deadline: common,
}: DeprecationAssessment): RemindedGroup[] {
  const groups = new Map<string, RemindedGroup>();
  for (const each of affected) {
    const { owner: team, stopped } = each;
    const deadline = (each.deadline ?? common)?.slice(0, 10);
    if (team !== undefined && deadline !== undefined) {
      const key = `${team} ${deadline} ${stopped}`;
      const known = groups.get(key)?.affected ?? [];
      groups.set(key, {
        ...{ team, deadline, stopped },
        affected: [...known, each],
      });
    }
  }
  return [...groups.values()];
}
