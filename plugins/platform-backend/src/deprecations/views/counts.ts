import { AffectedSubject } from '@ridgeway/derivation';
import { DeprecationPreview } from '@ridgeway/plugin-platform-common';

/** How many subjects there are of each class. */
export function byClassOf(
  affected: readonly AffectedSubject[],
): DeprecationPreview['byClass'] {
  const counts = { automatic: 0, assisted: 0, blocked: 0 };
  for (const { class: kind } of affected) {
    counts[kind] += 1;
  }
  return counts;
}

/** How many services each team has among them, and its effort; those with the most first. */
export function byTeamOf(
  affected: readonly AffectedSubject[],
): DeprecationPreview['byTeam'] {
  const teams = new Map<string, { services: number; effort: number }>();
  for (const { owner = '', effort } of affected) {
    const team = teams.get(owner) ?? { services: 0, effort: 0 };
    teams.set(owner, {
      services: team.services + 1,
      effort: team.effort + effort,
    });
  }
  return [...teams]
    .map(([team, sums]) => ({ team, ...sums }))
    .sort((a, b) => b.services - a.services || (a.team < b.team ? -1 : 1));
}
