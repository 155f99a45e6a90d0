import { World } from '@ridgeway/intent';
import { Edge } from './agreements/Edge';
import { Agreement } from './model/Agreement';
import { Derivation } from './model/Derivation';
import { DeriveOptions } from './model/DeriveOptions';
import { deriveSector } from './sector/deriveSector';
import { deriveMember } from './service/deriveMember';
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
  const index = indexOf(world);
  const known = [...new Set(subjects)].filter(
    subject =>
      index.member(subject) !== undefined ||
      world.sectors.has(subject) ||
      (subject !== '' && index.diagnosticsOf(subject).length > 0),
  );
  return deriveInOrder(world, known.sort(bySubject), options);
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
    if (subject.includes('/')) {
      const derived = deriveMember(session, subject);
      append(derivation.resources, derived.resources);
      append(derivation.conditions, derived.conditions);
      append(edges, derived.edges);
    } else {
      const derived = deriveSector(session, subject);
      append(derivation.resources, derived.resources);
      append(derivation.conditions, derived.conditions);
    }
  }
  derivation.agreements = agreementsOf(edges);
  return derivation;
}

function agreementsOf(edges: readonly Edge[]): Agreement[] {
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
