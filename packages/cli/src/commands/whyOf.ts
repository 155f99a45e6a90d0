import { DerivedResource, explain, Provenance } from '@ridgeway/derivation';
import { Explanation } from './Explanation';

/** Why a derived resource and its fields exist; the first entry is about the resource itself. */
export function whyOf(
  { source, options }: Explanation,
  { subject, environment, object }: DerivedResource,
): Provenance[] {
  return explain(
    source.world,
    { subject, environment, kind: object.kind, name: object.metadata.name },
    options,
  );
}
