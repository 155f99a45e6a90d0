import { Path } from '../model/Path';
import { Overrides } from '../schema/overrides';

/**
 * A field of an older version that v1 cannot say. Its document is served only while an exception of
 * its service says the same by an override.
 */
export interface UnsupportedField {
  /** Stable id of the migration that is blocked by it: `node-selector`. */
  migration: string;
  /** Where it is written. */
  path: Path;
  /** As exceptions name it: `spec.nodeSelector`. */
  field: string;
  /** Overrides that an exception must have, with these values; absent where none can say it. */
  overrides?: Overrides;
}
