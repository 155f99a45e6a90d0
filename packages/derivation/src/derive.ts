import { World } from '@ridgeway/intent';
import { Edge } from './agreements/Edge';
import { Agreement } from './model/Agreement';
import { Derivation } from './model/Derivation';
import { DeriveOptions } from './model/DeriveOptions';
import { deriveSector } from './sector/deriveSector';
import { deriveMember, MemberDerivation } from './service/deriveMember';
import { Session } from './Session';
import { byText } from './text/compare';
import { bySubject, indexOf } from './world/WorldIndex';

/**
 * Derives a whole world: resources, conditions and agreements of every sector and service.
 *
 * Pure and deterministic: the same documents give the same bytes, in whatever order they were
 * loaded. Nothing stops it: what cannot be derived is named by a condition.
 */
export function derive(world: World, options: DeriveOptions): Derivation {
  return deriveInOrder(world, indexOf(world).subjects(), options);
}

/**
 * Derives some sectors (`commerce`) and services (`commerce/checkout`) of a world: their part of
 * {@link derive}, byte for byte, at the cost of these subjects and their neighbours.
 *
 * Agreements are those in which one of the subjects is the caller or the callee. Unknown subjects
 * give nothing.
 */
export function deriveSubjects(
  world: World,
  subjects: Iterable<string>,
  options: DeriveOptions,
): Derivation {
  return deriveInOrder(world, knownSubjects(world, subjects), options);
}

/** Those of some subjects that a world has documents of, valid or not; once each, in order. */
export function knownSubjects(
  world: World,
  subjects: Iterable<string>,
): string[] {
  const index = indexOf(world);
  return [...new Set(subjects)]
    .filter(
      subject =>
        index.member(subject) !== undefined ||
        world.sectors.has(subject) ||
        (subject !== '' && index.diagnosticsOf(subject).length > 0),
    )
    .sort(bySubject);
}

function deriveInOrder(
  world: World,
  subjects: readonly string[],
  options: DeriveOptions,
): Derivation {
  const session = new Session(world, options, subjects);
  const derivation: Derivation = {
    resources: [],
    conditions: [],
    agreements: [],
  };
  const edges: Edge[] = [];
  for (const subject of subjects) {
    const derived = deriveSubject(session, subject);
    append(derivation.resources, derived.resources);
    append(derivation.conditions, derived.conditions);
    append(edges, derived.edges);
  }
  derivation.agreements = agreementsOf(edges);
  return derivation;
}

/** Derives one sector or service; a sector has no edges of its own. */
export function deriveSubject(
  session: Session,
  subject: string,
): MemberDerivation {
  return subject.includes('/')
    ? deriveMember(session, subject)
    : { ...deriveSector(session, subject), edges: [] };
}

/** What edges say about agreements, sorted. */
export function agreementsOf(edges: readonly Edge[]): Agreement[] {
  return edges
    .map(({ caller, callee, environment, state, ports }) => ({
      caller,
      callee,
      environment,
      state,
      ports: ports.map(({ name }) => name),
    }))
    .sort(
      (a, b) =>
        byText(a.caller, b.caller) ||
        byText(a.callee, b.callee) ||
        byText(a.environment, b.environment),
    );
}

function append<T>(target: T[], items: readonly T[]) {
  for (const item of items) {
    target.push(item);
  }
}
