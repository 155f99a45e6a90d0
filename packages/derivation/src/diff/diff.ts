import { agreementsOf } from '../derive';
import { RELEASE_ANNOTATION, REVISION_ANNOTATION } from '../resources/metadata';
import { AgreementChanges } from './AgreementChanges';
import { CauseFinder } from './causes/CauseFinder';
import { Comparison } from './Comparison';
import { conditionChanges } from './conditionChanges';
import { DiffOptions, DiffSide } from './DiffSide';
import { ChangeGroups } from './grouping/ChangeGroups';
import { objectChanges } from './objectChanges';
import { OpennessBook } from './openness/OpennessBook';
import { ConditionChange, DiffCounts, WorldDiff } from './WorldDiff';

/**
 * What differs between two derived worlds, or one world under two releases, grouped by cause.
 *
 * Both sides are derived subject by subject and what is equal is forgotten at once, so memory
 * grows with the differences. When both sides have the same release and options, only subjects
 * that a changed document reaches are derived: a change of one intent costs what it reaches.
 * The authorizer of a side decides by the policies of its world; one world has one authorizer.
 */
export function diff(
  before: DiffSide,
  after: DiffSide,
  {
    ignoredAnnotations = [REVISION_ANNOTATION, RELEASE_ANNOTATION],
  }: DiffOptions = {},
): WorldDiff {
  const comparison = new Comparison(before, after);
  const causes = new CauseFinder(comparison, ignoredAnnotations);
  const groups = new ChangeGroups(comparison);
  const agreements = new AgreementChanges();
  const openness = new OpennessBook();
  const conditions: ConditionChange[] = [];
  const changed = new Set<string>();
  const resources = { added: 0, removed: 0, changed: 0, unchanged: 0 };
  const ignored = new Map(ignoredAnnotations.map(name => [name, 0]));

  for (const subject of comparison.subjects) {
    const old = comparison.derive('before', subject);
    const current = comparison.derive('after', subject);
    agreements.add('from', agreementsOf(old.edges));
    agreements.add('to', agreementsOf(current.edges));
    const said = conditionChanges(subject, old.conditions, current.conditions);
    const found = objectChanges(
      old.resources,
      current.resources,
      ignoredAnnotations,
    );
    for (const name of found.ignored) {
      ignored.set(name, (ignored.get(name) ?? 0) + 1);
    }
    resources.unchanged += found.unchanged;
    if (found.changes.length > 0) {
      const candidates = causes.of(subject, found.changes);
      found.changes.forEach((change, position) => {
        resources[change.change] += 1;
        groups.add(change, candidates[position]);
      });
      openness.add(old.resources, current.resources, found.changes);
    }
    if (found.changes.length > 0 || said.length > 0) {
      changed.add(subject);
    }
    conditions.push(...said);
  }
  const edges = agreements.finish();
  for (const { caller, callee } of edges) {
    changed.add(caller).add(callee);
  }
  const counts: DiffCounts = {
    compared: comparison.subjects.length,
    changed: changed.size,
    resources,
    ignored: Object.fromEntries(ignored),
  };
  return {
    groups: groups.finish(),
    conditions,
    agreements: edges,
    openness: openness.finish(),
    counts,
  };
}
