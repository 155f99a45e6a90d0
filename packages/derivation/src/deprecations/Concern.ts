import {
  Deprecated,
  fieldPlaces,
  Located,
  MigrationClass,
  MigrationEvidence,
  MigrationStep,
  Path,
  TEMPLATE_ANNOTATION,
  totalEffort,
  USUAL_EFFORT,
  World,
  worstClass,
} from '@ridgeway/intent';
import { writtenPath } from '../gates/location';

/** A document that something can go away for. */
export type Concerned =
  | Located<'Sector'>
  | Located<'Service'>
  | Located<'MeshMember'>
  | Located<'Package'>;

/** What the end of something asks of one document. */
export interface Concern {
  class: MigrationClass;
  /** Minutes. */
  effort: number;
  /** What is to be done, each in one sentence. */
  steps: string[];
  /** Why it cannot go on by itself; empty when it can. */
  reasons: string[];
  /** Where the document says what goes away; absent where that is the whole of it. */
  place?: Path;
}

/** Where a document uses what goes away; the empty path is the whole of it. */
export function usesOf(of: Deprecated, located: Concerned): Path[] {
  if (of.version !== undefined) {
    return located.writtenAs === of.version ? [[]] : [];
  }
  if (of.field) {
    return located.document.kind === of.field.kind
      ? fieldPlacesWithOverrides(located.document, of.field.path)
      : [];
  }
  return of.resourceType === undefined
    ? templatePlaces(located, of.template)
    : resourcePlaces(located, of.resourceType);
}

/**
 * What the end of something asks of a document; undefined when it does not concern it.
 *
 * @param migration - what it takes to bring a document to the newest version
 */
export function concernOf(
  of: Deprecated,
  located: Concerned,
  migration: (located: Concerned) => Concern,
): Concern | undefined {
  const [place, ...others] = usesOf(of, located);
  if (!place) {
    return undefined;
  }
  return of.version === undefined
    ? byHand(located, place, others.length + 1)
    : migration(located);
}

/** What it takes to bring a document to the newest version. */
export function migrationOf(
  located: Concerned,
  evidence: MigrationEvidence,
): Concern {
  const steps = located.migration?.(evidence) ?? [];
  return {
    class: worstClass(steps),
    effort: totalEffort(steps),
    steps: steps.map(({ title }) => title),
    reasons: steps.flatMap(reasonOf),
  };
}

/** Documents that the end of something could concern, by subject. */
export function candidatesOf(
  { sectors, services, meshMembers, packages }: World,
  of: Deprecated,
): Array<readonly [subject: string, located: Concerned]> {
  if (of.version !== undefined) {
    return [...services];
  }
  const members = [...services, ...meshMembers, ...packages];
  if (of.resourceType !== undefined) {
    return members;
  }
  const all: Array<readonly [string, Concerned]> = [...sectors, ...members];
  return of.field
    ? all.filter(([, { document }]) => document.kind === of.field?.kind)
    : all.filter(([, located]) => templateOf(located) !== undefined);
}

/** Nothing can do it for its owner. */
function byHand(located: Concerned, place: Path, places: number): Concern {
  return {
    class: 'assisted',
    effort: USUAL_EFFORT.assisted * places,
    steps: [
      `Change ${writtenPath(located, place)}${
        places > 1 ? ` and ${places - 1} more` : ''
      }.`,
    ],
    reasons: ['Only whoever owns the document can make this change.'],
    place,
  };
}

/** Where a field is used: in a service also for one environment alone. */
function fieldPlacesWithOverrides(
  document: Concerned['document'],
  field: string,
): Path[] {
  const inEnvironments = field.replace(/^spec\./, 'spec.environments.*.');
  return [
    ...fieldPlaces(document, field),
    ...(document.kind === 'Service' && inEnvironments !== field
      ? fieldPlaces(document, inEnvironments)
      : []),
  ];
}

function reasonOf({ class: kind, title, decision }: MigrationStep): string[] {
  return kind === 'automatic' ? [] : [decision?.question ?? title];
}

function resourcePlaces({ document }: Concerned, type: string): Path[] {
  return document.kind === 'Sector'
    ? []
    : Object.entries(document.spec.resources ?? {}).flatMap(
        ([name, resource]) =>
          resource.type === type ? [['spec', 'resources', name]] : [],
      );
}

function templatePlaces(
  located: Concerned,
  template: string | undefined,
): Path[] {
  const writtenBy = templateOf(located);
  return writtenBy !== undefined && writtenBy === template
    ? [['metadata', 'annotations', TEMPLATE_ANNOTATION]]
    : [];
}

/** The software template that a document says it was written by. */
export function templateOf({ document }: Concerned): string | undefined {
  return document.metadata.annotations?.[TEMPLATE_ANNOTATION];
}
