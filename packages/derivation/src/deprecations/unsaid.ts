import {
  isSameValue,
  Overrides,
  overrideIds,
  UnsupportedField,
} from '@ridgeway/intent';
import { Concerned } from './Concern';

const NOTHING: readonly never[] = [];

/**
 * What a document says that v1 cannot say, and no exception says for it. An exception must say the
 * very same: with another value, something else would run than what was written.
 *
 * @param overrides - those in force
 */
export function unsaidOf(
  { unsupported = NOTHING }: Concerned,
  overrides: () => Overrides,
): readonly UnsupportedField[] {
  return unsupported.length === 0
    ? unsupported
    : unsupported.filter(field => !says(overrides(), field.overrides));
}

function says(inForce: Overrides, wanted: Overrides | undefined): boolean {
  const ids = overrideIds(wanted);
  return (
    ids.length > 0 && ids.every(id => isSameValue(inForce[id], wanted?.[id]))
  );
}
