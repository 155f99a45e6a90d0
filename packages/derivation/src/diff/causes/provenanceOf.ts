import { explain } from '../../explain';
import { DerivedResource, Provenance } from '../../model/Derivation';
import { DiffSide } from '../DiffSide';
import { ObjectChange } from '../objectChanges';

/** What is said about a change. */
export interface ChangeProvenance {
  /** Why the fields are what they are and what they were; of a whole object, why it exists. */
  provenance: Provenance[];
  /** The same with all items of a list taken for the one that changed: wide enough for causes. */
  around: Provenance[];
}

/** Explains a change from both states of its object. */
export function provenanceOf(
  before: DiffSide,
  after: DiffSide,
  { before: old, after: current, fields }: ObjectChange,
): ChangeProvenance {
  const changed = fields.length > 0 ? fields : [{ field: '' }];
  const known = [
    current ? explained(after, current) : [],
    old ? explained(before, old) : [],
  ];
  const closestIn = (sides: ReadonlyArray<readonly Provenance[]>) => [
    ...new Map(
      sides
        .flatMap(side => changed.flatMap(({ field }) => closest(side, field)))
        .map(entry => [JSON.stringify(entry), entry]),
    ).values(),
  ];
  return {
    provenance: closestIn(known),
    around: closestIn(known.map(side => side.map(ofAnyItem))),
  };
}

/** Positions of items say nothing about a list whose items go by their content. */
function ofAnyItem(entry: Provenance): Provenance {
  return { ...entry, field: entry.field.replace(/\[\d+\]/g, '[]') };
}

function explained(
  { world, options }: DiffSide,
  { subject, environment, object }: DerivedResource,
): Provenance[] {
  const { kind, metadata } = object;
  return explain(
    world,
    { subject, environment, kind, name: metadata.name },
    options,
  );
}

/** What is said about a field itself or the nearest field around it. */
function closest(known: readonly Provenance[], field: string): Provenance[] {
  const around = known.filter(entry => covers(entry.field, field));
  const nearest = Math.max(...around.map(entry => entry.field.length));
  return around.filter(entry => entry.field.length === nearest);
}

function covers(outer: string, field: string): boolean {
  return (
    outer === '' ||
    outer === field ||
    field.startsWith(`${outer}.`) ||
    field.startsWith(`${outer}[`)
  );
}
