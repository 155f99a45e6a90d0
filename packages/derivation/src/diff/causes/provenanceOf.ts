import { explain } from '../../explain';
import { Provenance } from '../../model/Derivation';
import { DiffSide } from '../DiffSide';
import { ObjectChange, resourceOf } from '../objectChanges';

/** Why the fields that changed are what they are; of an object as a whole, why it exists. */
export function provenanceOf(
  before: DiffSide,
  after: DiffSide,
  change: ObjectChange,
): Provenance[] {
  const side = change.change === 'removed' ? before : after;
  const { subject, environment, object } = resourceOf(change);
  const known = explain(
    side.world,
    { subject, environment, kind: object.kind, name: object.metadata.name },
    side.options,
  );
  const fields = change.fields.length > 0 ? change.fields : [{ field: '' }];
  return [...new Set(fields.flatMap(({ field }) => closest(known, field)))];
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
