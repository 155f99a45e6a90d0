import { changedKeys, foldersOf, PolicyFile, World } from '@ridgeway/intent';
import { Member } from '../world/Member';
import { subjectOfFile } from '../world/subjectOfFile';
import { sharedNamespaces } from '../world/sharedNamespaces';
import { indexChange, indexOf, WorldIndex } from '../world/WorldIndex';
import { Affected } from './Affected';
import { addConcerned } from './reachOfDeprecation';
import { addPackage, addTakers, withOtherCharts } from './reachOfPackage';
import { addLeavingBeside, addMember, leaving } from './reachOfMember';
import { addMisnaming } from './reachOfNames';
import { addMistaken, addSector, addSectorOverQuota } from './reachOfSector';

/**
 * The sectors and services whose derivation can differ between two worlds: those that changed,
 * their neighbours, and whoever a changed sector, policy, exception, deprecation or platform reaches.
 *
 * Documents are compared by identity, which `updateWorld` keeps for what did not change, so the
 * cost is a look at every entry and never a parse or a derivation.
 */
export function affectedSubjects(before: World, after: World): Set<string> {
  const { everywhere, bySubject } = affectedBy(before, after);
  return everywhere.length > 0
    ? new Set([...indexOf(before).subjects(), ...indexOf(after).subjects()])
    : new Set(bySubject.keys());
}

/** Like {@link affectedSubjects}, with the files that reach each subject. */
export function affectedBy(before: World, after: World): Affected {
  const affected = new Affected();
  if (before === after) {
    return affected;
  }
  const members = indexChange(before, after);
  const old = indexOf(before);
  const current = indexOf(after);
  affected.everywhere.push(...changedEverywhere(before, after));
  const filesBySector = new Map<string, string[]>();
  for (const subject of members) {
    const files = filesOf(old.member(subject), current.member(subject));
    const reach = affected.by(...files);
    addMember(reach, old, current, subject);
    if (leaving(old.member(subject)) !== leaving(current.member(subject))) {
      addLeavingBeside(reach, old, current, subject);
    }
    const [sector] = subject.split('/');
    const others = filesBySector.get(sector) ?? [];
    filesBySector.set(sector, others);
    others.push(...files);
  }
  for (const [sector, files] of filesBySector) {
    addSectorOverQuota(affected.by(...files), old, current, sector);
    addMistaken(affected.by(...files), old, current, sector);
  }
  for (const sector of changedKeys(before.sectors, after.sectors)) {
    const reach = affected.by(`sectors/${sector}/sector.yaml`);
    for (const each of [sector, ...colliding(before, after, sector)]) {
      addSector(reach, [old, current], each);
    }
  }
  addMisnaming(affected, old, current);
  for (const { path, sector } of changedPolicies(before, after)) {
    if (sector !== undefined) {
      addSector(affected.by(path), [old, current], sector);
    }
  }
  for (const path of changedKeys(before.files, after.files)) {
    affected.by(path).addAll(old.takersOf(path));
    affected.by(path).addAll(current.takersOf(path));
  }
  for (const path of changedKeys(before.manifests, after.manifests)) {
    addTakers(affected.by(path), [old, current], foldersOf(path));
  }
  for (const [index, other] of [
    [old, current],
    [current, old],
  ]) {
    for (const subject of withOtherCharts(index, other)) {
      addPackage(affected.by(`sectors/${subject}.yaml`), subject);
    }
  }
  for (const key of changedKeys(before.exceptions, after.exceptions)) {
    for (const world of [before, after]) {
      const exception = world.exceptions.get(key);
      if (exception) {
        const { metadata, spec } = exception.document;
        const reach = affected.by(exception.file);
        reach.add(spec.subject);
        reach.add(metadata.sector);
        if (!world.services.has(spec.subject)) {
          // An escape hatch opens and closes edges with its exception.
          addMember(reach, old, current, spec.subject);
          addLeavingBeside(reach, old, current, spec.subject);
        }
      }
    }
  }
  for (const name of changedKeys(before.deprecations, after.deprecations)) {
    for (const world of [before, after]) {
      addConcerned(affected, world, name);
    }
  }
  addDiagnostics(affected, old, current);
  return affected;
}

/** Sectors that a sector shares a namespace with, before or after. */
function colliding(before: World, after: World, sector: string): Set<string> {
  return new Set(
    [before, after]
      .flatMap(world => [...sharedNamespaces(world).values()])
      .filter(sectors => sectors.includes(sector))
      .flat(),
  );
}

/** Files of the whole organisation that changed. */
function changedEverywhere(before: World, after: World): string[] {
  const platform =
    before.platform === after.platform
      ? []
      : [after.platform?.file ?? before.platform?.file ?? ''];
  const guardrails = changedKeys(before.guardrails, after.guardrails).map(
    name => `platform/guardrails/${name}.yaml`,
  );
  const policies = changedPolicies(before, after)
    .filter(({ sector }) => sector === undefined)
    .map(({ path }) => path);
  return [...platform, ...guardrails, ...policies];
}

function filesOf(...members: Array<Member | undefined>): string[] {
  return members.flatMap(member => (member ? [member.document.file] : []));
}

function changedPolicies(before: World, after: World): PolicyFile[] {
  if (before.policies === after.policies) {
    return [];
  }
  const old = new Map(before.policies.map(file => [file.path, file]));
  const current = new Map(after.policies.map(file => [file.path, file]));
  return [
    ...after.policies.filter(({ path, text }) => old.get(path)?.text !== text),
    ...before.policies.filter(({ path }) => !current.has(path)),
  ];
}

function addDiagnostics(
  affected: Affected,
  old: WorldIndex,
  current: WorldIndex,
) {
  if (old.world.diagnostics === current.world.diagnostics) {
    return;
  }
  for (const [index, other] of [
    [old, current],
    [current, old],
  ]) {
    const known = new Set(other.world.diagnostics);
    for (const diagnostic of index.world.diagnostics) {
      const subject = subjectOfFile(diagnostic.file);
      if (!known.has(diagnostic) && subject !== '') {
        const reach = affected.by(diagnostic.file);
        reach.add(subject);
        reach.addAll(index.callersOf(subject));
      }
    }
  }
}
