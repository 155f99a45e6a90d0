import {
  Deprecated,
  fieldPlaces,
  formatPath,
  Located,
  MigrationClass,
  MigrationEvidence,
  MigrationStep,
  Path,
  World,
} from '@ridgeway/intent';

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
  /** Where the document says what goes away. */
  place: Path;
}

/** Annotation that names the software template that a document was written by. */
export const TEMPLATE_ANNOTATION = 'ridgeway.dev/template';

/** Minutes that nothing is done in less than. */
const LEAST_EFFORT = 5;
/** Minutes that a change takes which somebody makes by hand. */
const BY_HAND = 30;

const CLASSES = [
  'automatic',
  'assisted',
  'blocked',
] as const satisfies readonly MigrationClass[];

/** What the end of something asks of a document; undefined when it does not concern it. */
export function concernOf(
  of: Deprecated,
  located: Concerned,
  evidence: MigrationEvidence,
): Concern | undefined {
  if (of.version !== undefined) {
    return located.writtenAs === of.version
      ? { ...migrationOf(located, evidence), place: ['apiVersion'] }
      : undefined;
  }
  if (of.field) {
    const [place, ...others] =
      located.document.kind === of.field.kind
        ? fieldPlaces(located.document, of.field.path)
        : [];
    return place && byHand(place, others.length + 1);
  }
  if (of.resourceType !== undefined) {
    const [name, ...others] = namesOfType(located, of.resourceType);
    return name === undefined
      ? undefined
      : byHand(['spec', 'resources', name], others.length + 1);
  }
  return templateOf(located) === of.template
    ? byHand(['metadata', 'annotations', TEMPLATE_ANNOTATION], 1)
    : undefined;
}

/** What it takes to bring a document to the newest version. */
export function migrationOf(
  located: Concerned,
  evidence: MigrationEvidence,
): Omit<Concern, 'place'> {
  const steps = located.migration?.(evidence) ?? [];
  return {
    class:
      CLASSES[Math.max(0, ...steps.map(step => CLASSES.indexOf(step.class)))],
    effort: Math.max(
      LEAST_EFFORT,
      steps.reduce((minutes, { effort }) => minutes + effort, 0),
    ),
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
function byHand(place: Path, places: number): Concern {
  return {
    class: 'assisted',
    effort: BY_HAND * places,
    steps: [
      `Change ${formatPath(place)}${
        places > 1 ? ` and ${places - 1} more` : ''
      }.`,
    ],
    reasons: ['Only whoever owns the document can make this change.'],
    place,
  };
}

function reasonOf({ class: kind, title, decision }: MigrationStep): string[] {
  return kind === 'automatic' ? [] : [decision?.question ?? title];
}

function namesOfType({ document }: Concerned, type: string): string[] {
  return document.kind === 'Sector'
    ? []
    : Object.entries(document.spec.resources ?? {}).flatMap(
        ([name, resource]) => (resource.type === type ? name : []),
      );
}

function templateOf({ document }: Concerned): string | undefined {
  return document.metadata.annotations?.[TEMPLATE_ANNOTATION];
}
