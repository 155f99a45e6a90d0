import { changedKeys, PolicyFile, World } from '@ridgeway/intent';
import { QuotaBook } from '../conditions/QuotaBook';
import { Member } from '../world/Member';
import { subjectOfFile } from '../world/subjectOfFile';
import { indexChange, indexOf, WorldIndex } from '../world/WorldIndex';

/**
 * The sectors and services whose derivation can differ between two worlds: those that changed,
 * their neighbours, and whoever a changed sector, policy, exception or platform reaches.
 *
 * Documents are compared by identity, which `updateWorld` keeps for what did not change, so the
 * cost is a look at every entry and never a parse or a derivation.
 */
export function affectedSubjects(before: World, after: World): Set<string> {
  if (before === after) {
    return new Set();
  }
  const members = indexChange(before, after);
  const old = indexOf(before);
  const current = indexOf(after);
  if (
    before.platform !== after.platform ||
    changedKeys(before.guardrails, after.guardrails).length > 0 ||
    platformPoliciesChanged(before, after)
  ) {
    return new Set([...old.subjects(), ...current.subjects()]);
  }
  const affected = new Set<string>();
  for (const subject of members) {
    addMember(affected, old, current, subject);
  }
  for (const sector of changedSectors(before, after)) {
    for (const index of [old, current]) {
      addSector(affected, index, sector);
    }
  }
  for (const key of changedKeys(before.exceptions, after.exceptions)) {
    for (const world of [before, after]) {
      const exception = world.exceptions.get(key)?.document;
      if (exception) {
        affected.add(exception.spec.subject);
        affected.add(exception.metadata.sector);
      }
    }
  }
  for (const subject of changedDiagnostics(old, current)) {
    affected.add(subject);
  }
  return affected;
}

/** A member, its neighbours, and its sector when the quota's verdict changes. */
function addMember(
  affected: Set<string>,
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
    if (member && ownsVolumes(member)) {
      addAll(affected, index.consumersOf(sector));
    }
  }
  if (quotaVerdict(old, sector) !== quotaVerdict(current, sector)) {
    for (const index of [old, current]) {
      addAll(
        affected,
        index.membersOf(sector).map(member => member.subject),
      );
    }
  }
}

/** A sector, what lives in it, its neighbours, and who uses its secrets and volumes. */
function addSector(affected: Set<string>, index: WorldIndex, sector: string) {
  affected.add(sector);
  addAll(affected, index.consumersOf(sector));
  addAll(affected, index.callersInto(sector));
  for (const member of index.membersOf(sector)) {
    affected.add(member.subject);
    addAll(affected, index.consentingTo(member.subject));
    addAll(
      affected,
      member.calls.map(({ callee }) => callee),
    );
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

function changedSectors(before: World, after: World): Set<string> {
  const changed = new Set(changedKeys(before.sectors, after.sectors));
  for (const { sector } of changedPolicies(before, after)) {
    if (sector !== undefined) {
      changed.add(sector);
    }
  }
  return changed;
}

function platformPoliciesChanged(before: World, after: World): boolean {
  return changedPolicies(before, after).some(
    ({ sector }) => sector === undefined,
  );
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

function changedDiagnostics(old: WorldIndex, current: WorldIndex): Set<string> {
  const changed = new Set<string>();
  if (old.world.diagnostics === current.world.diagnostics) {
    return changed;
  }
  for (const [index, other] of [
    [old, current],
    [current, old],
  ]) {
    const known = new Set(other.world.diagnostics);
    for (const diagnostic of index.world.diagnostics) {
      if (!known.has(diagnostic)) {
        changed.add(subjectOfFile(diagnostic.file));
      }
    }
  }
  changed.delete('');
  return changed;
}

function addAll(target: Set<string>, items: readonly string[]) {
  for (const item of items) {
    target.add(item);
  }
}
