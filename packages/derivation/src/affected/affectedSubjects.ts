import { changedKeys, PolicyFile, World } from '@ridgeway/intent';
import { QuotaBook } from '../conditions/QuotaBook';
import { destinationsOf } from '../egress/Destination';
import { mistakenFor } from '../exceptions/mistakenFor';
import { sharesResources } from '../service/managed';
import { Member } from '../world/Member';
import { hostsOf } from '../world/Neighbours';
import { subjectOfFile } from '../world/subjectOfFile';
import { indexChange, indexOf, WorldIndex } from '../world/WorldIndex';
import { Affected, Reach } from './Affected';

/**
 * The sectors and services whose derivation can differ between two worlds: those that changed,
 * their neighbours, and whoever a changed sector, policy, exception or platform reaches.
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
    addSector(
      affected.by(`sectors/${sector}/sector.yaml`),
      [old, current],
      sector,
    );
  }
  for (const { path, sector } of changedPolicies(before, after)) {
    if (sector !== undefined) {
      addSector(affected.by(path), [old, current], sector);
    }
  }
  for (const path of changedKeys(before.files, after.files)) {
    addAll(affected.by(path), old.takersOf(path));
    addAll(affected.by(path), current.takersOf(path));
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
  addDiagnostics(affected, old, current);
  return affected;
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

/** A member, its sector, its neighbours, and who mounts beside it. */
function addMember(
  affected: Reach,
  old: WorldIndex,
  current: WorldIndex,
  subject: string,
) {
  affected.add(subject);
  const [sector] = subject.split('/');
  affected.add(sector);
  for (const index of [old, current]) {
    const member = index.member(subject);
    for (const { callee } of member?.calls ?? []) {
      affected.add(callee);
    }
    for (const { from } of member?.consents ?? []) {
      if (!from.endsWith('*')) {
        affected.add(from);
      }
    }
    addAll(affected, index.callersOf(subject));
    addAll(affected, index.consentingTo(subject));
    if (member && sharesResources(member)) {
      addAll(
        affected,
        index
          .membersOf(sector)
          .filter(sharesResources)
          .map(other => other.subject),
      );
    }
    if (member && ownsVolumes(member)) {
      addAll(affected, index.consumersOf(sector));
    }
  }
}

/** Who leaves to the same hosts: one of them tells the mesh about a host for all. */
function addLeavingBeside(
  affected: Reach,
  old: WorldIndex,
  current: WorldIndex,
  subject: string,
) {
  for (const index of [old, current]) {
    const member = index.member(subject);
    if (member) {
      for (const host of hostsOf(member)) {
        addAll(affected, index.leavingTo(member.sector, host));
      }
    }
  }
}

/** Equal when a member leaves to the same destinations, and gates see the same of it. */
function leaving(member: Member | undefined): string {
  if (!member) {
    return '';
  }
  const { document, writtenAs } = member.document;
  const { labels, annotations } = document.metadata;
  return JSON.stringify([
    member.kind,
    writtenAs,
    labels,
    annotations,
    destinationsOf(member),
  ]);
}

/** All of a sector, when what its conditions say about its quota changes. */
function addSectorOverQuota(
  affected: Reach,
  old: WorldIndex,
  current: WorldIndex,
  sector: string,
) {
  if (quotaVerdict(old, sector) !== quotaVerdict(current, sector)) {
    for (const index of [old, current]) {
      addAll(
        affected,
        index.membersOf(sector).map(member => member.subject),
      );
    }
  }
}

/** Mesh members that are taken for others, or no longer, with whom they have to do. */
function addMistaken(
  affected: Reach,
  old: WorldIndex,
  current: WorldIndex,
  sector: string,
) {
  const members = [old, current].flatMap(index => index.membersOf(sector));
  for (const { kind, subject } of members) {
    if (
      kind === 'MeshMember' &&
      mistakenFor(old.world, subject).join() !==
        mistakenFor(current.world, subject).join()
    ) {
      addMember(affected, old, current, subject);
      addLeavingBeside(affected, old, current, subject);
    }
  }
}

/** A sector, what lives in it, its neighbours, and who uses its secrets and volumes. */
function addSector(
  affected: Reach,
  indexes: readonly WorldIndex[],
  sector: string,
) {
  for (const index of indexes) {
    affected.add(sector);
    addAll(affected, index.consumersOf(sector));
    addAll(affected, index.callersInto(sector));
    for (const member of index.membersOf(sector)) {
      affected.add(member.subject);
      addAll(affected, index.consentingTo(member.subject));
      addAll(
        affected,
        member.consents
          .map(({ from }) => from)
          .filter(from => !from.endsWith('*')),
      );
      addAll(
        affected,
        member.calls.map(({ callee }) => callee),
      );
    }
  }
}

function ownsVolumes(member: Member): boolean {
  return member.resources.some(([, { type }]) => type === 'volume');
}

/** What the conditions of a sector's services say about its quota, as far as it is exceeded. */
function quotaVerdict(index: WorldIndex, sector: string): string {
  const environments =
    index.world.sectors.get(sector)?.document.spec.environments ?? [];
  const quotas = new QuotaBook(index);
  return environments
    .flatMap(({ name }) =>
      quotas
        .of(sector, name)
        .filter(({ share }) => share !== undefined && share > 1)
        .map(({ dimension, used }) => `${name} ${dimension} ${used}`),
    )
    .join();
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
        addAll(reach, index.callersOf(subject));
      }
    }
  }
}

function addAll(target: Reach, items: readonly string[]) {
  for (const item of items) {
    target.add(item);
  }
}
