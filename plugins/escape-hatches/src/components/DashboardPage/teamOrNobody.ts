import { teamName } from '@ridgeway/ui';

/** A team's short name; `Nobody` where a sector has no owner. */
export function teamOrNobody(owner: string): string {
  return teamName(owner) || 'Nobody';
}
