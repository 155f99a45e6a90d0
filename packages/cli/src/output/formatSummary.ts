import { Derivation } from '@ridgeway/derivation';
import { plural } from './plural';

/** A line per subject and environment: what is derived, and what is not true. */
export function formatSummary({
  resources,
  conditions,
  agreements,
}: Derivation): string {
  const groups = new Map<string, { kinds: string[]; unmet: string[] }>();
  const groupOf = (subject: string, environment: string | undefined) => {
    const name = environment ? `${subject} in ${environment}` : subject;
    const group = groups.get(name) ?? { kinds: [], unmet: [] };
    groups.set(name, group);
    return group;
  };
  for (const { subject, environment, object } of resources) {
    groupOf(subject, environment).kinds.push(object.kind);
  }
  for (const { subject, environment, type, status, reason } of conditions) {
    if (status === 'False') {
      groupOf(subject, environment).unmet.push(`${type}=False, ${reason}`);
    }
  }
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, { kinds, unmet }]) => [
      kinds.length > 0 ? `${name}: ${plural(kinds.length, 'resource')}` : name,
      ...(kinds.length > 0 ? [`  ${countedKinds(kinds)}`] : []),
      ...unmet.map(condition => `  ${condition}`),
    ]);
  const active = agreements.filter(({ state }) => state === 'active').length;
  lines.push(
    `${plural(resources.length, 'resource')}, ${active} of ${plural(
      agreements.length,
      'agreement',
    )} active`,
  );
  return `${lines.join('\n')}\n`;
}

function countedKinds(kinds: string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => (count > 1 ? `${kind} x${count}` : kind))
    .join(', ');
}
