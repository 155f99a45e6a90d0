import { RegistryEntry } from '@ridgeway/plugin-platform-common';
import { Snapshot } from '../derivation/Snapshot';
import {
  healthOf,
  reasonsOf,
  toServiceSummary,
} from '../views/toServiceSummary';
import { memberOf } from '../views/worldIndex';
import { adoptions } from './adoptions';
import { CatalogContents, CatalogThing } from './CatalogContents';
import { EntryGraph } from './EntryGraph';
import { catalogFlags, derivationFlags, exceptedSubjects } from './flagsOf';
import { RegistryContents } from './RegistryContents';

/** Joins what the catalog knows with what is derived. What an intent adopts is counted once. */
export function joinContents(
  contents: CatalogContents,
  snapshot: Snapshot,
  now: Date,
): RegistryContents {
  const adopted = presentAdoptions(contents, snapshot);
  const things = mergeAdopted(contents.things, adopted);
  const graph = new EntryGraph(things);
  const excepted = exceptedSubjects(snapshot, now);
  const entries = new Map<string, RegistryEntry>();
  for (const thing of things.values()) {
    const { entityRef, title, kind, type, owner, example, dependsOn } = thing;
    const subject = subjectOf(thing, snapshot);
    entries.set(entityRef, {
      entityRef,
      title,
      kind,
      ...(type === undefined ? {} : { type }),
      ...(owner === undefined ? {} : { owner }),
      ownerExists: owner !== undefined && contents.owners.has(owner),
      ...placeOf(thing, subject, snapshot),
      dependsOn,
      dependents: graph.dependentsOf(entityRef).length,
      flags: [
        ...catalogFlags(thing, subject, contents),
        ...(subject === undefined
          ? []
          : derivationFlags(snapshot, subject, excepted)),
      ],
      example,
    });
  }
  return new RegistryContents(entries, graph, adopted);
}

/** Adoptions of which both sides are in the catalog. */
function presentAdoptions(
  { things }: CatalogContents,
  { world }: Snapshot,
): Map<string, string> {
  const present = new Set(things.map(({ entityRef }) => entityRef));
  return new Map(
    [...adoptions(world)].filter(
      ([before, now]) => present.has(before) && present.has(now),
    ),
  );
}

function mergeAdopted(
  things: readonly CatalogThing[],
  adopted: ReadonlyMap<string, string>,
): Map<string, CatalogThing> {
  const standsFor = (ref: string) => adopted.get(ref) ?? ref;
  const merged = new Map<string, CatalogThing>();
  const before: CatalogThing[] = [];
  for (const thing of things) {
    const { entityRef } = thing;
    if (adopted.has(entityRef)) {
      before.push(thing);
    } else {
      merged.set(entityRef, {
        ...thing,
        dependsOn: distinct(thing.dependsOn.map(standsFor), entityRef),
        parts: distinct(thing.parts.map(standsFor), entityRef),
      });
    }
  }
  for (const { entityRef, dependsOn } of before) {
    const now = merged.get(standsFor(entityRef));
    if (now) {
      merged.set(now.entityRef, {
        ...now,
        dependsOn: distinct(
          [...now.dependsOn, ...dependsOn.map(standsFor)],
          now.entityRef,
        ),
      });
    }
  }
  return merged;
}

function distinct(refs: readonly string[], itself: string): string[] {
  return [...new Set(refs)].filter(ref => ref !== itself).sort();
}

/** The sector or service that a thing of the catalog stands for. */
function subjectOf(
  { kind, namespace, name, fromIntents }: CatalogThing,
  { world }: Snapshot,
): string | undefined {
  if (fromIntents && kind === 'System' && world.sectors.has(name)) {
    return name;
  }
  const ref = `${namespace}/${name}`;
  return fromIntents && kind === 'Component' && memberOf(world, ref)
    ? ref
    : undefined;
}

function placeOf(
  thing: CatalogThing,
  subject: string | undefined,
  snapshot: Snapshot,
): Pick<
  RegistryEntry,
  'sector' | 'subject' | 'environments' | 'version' | 'health' | 'reasons'
> {
  const { world, subjects } = snapshot;
  const nowhere = { environments: [], reasons: [] };
  if (subject === undefined) {
    return thing.fromIntents && world.sectors.has(thing.namespace)
      ? { ...nowhere, sector: thing.namespace }
      : nowhere;
  }
  const member = memberOf(world, subject);
  if (member) {
    const { sector, environments, version, health, reasons } = toServiceSummary(
      snapshot,
      member,
    );
    return { sector, subject, environments, version, health, reasons };
  }
  const document = world.sectors.get(subject);
  const conditions = subjects.get(subject)?.conditions ?? [];
  return {
    sector: subject,
    subject,
    environments:
      document?.document.spec.environments.map(({ name }) => name) ?? [],
    ...(document ? { version: document.writtenAs } : {}),
    health: healthOf(conditions),
    reasons: reasonsOf(conditions),
  };
}
