import { z } from 'zod';
import { Reason } from '../model/reasons';

/** What a finding says about a value that does not fit its schema. */
export interface Hint {
  /** Stable CamelCase reason of the finding. */
  reason?: Reason;
  /** What is allowed, in words that follow "must be". */
  allowed?: string;
  /** What is taken where the field is not written, where that is always the same. */
  default?: string | number;
}

/**
 * Our wording for schemas. A registry of its own keeps it out of the exported JSON schema;
 * derived schemas (`.describe()`, `.meta()`) inherit the entry.
 */
export const hints = z.registry<Hint>();
