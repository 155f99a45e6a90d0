import { z } from 'zod';
import { IntentDocument, documentSchemas } from '../schema/documents';
import { hints } from '../schema/hints';
import { childOf, fieldsOf, unwrap } from '../schema/inspect';
import { ANY_NAME, fieldPaths } from './fieldPaths';

/** Which fields a document uses. */
export interface FieldUsage {
  /** Paths as {@link fieldPaths} gives them, in its order. */
  used: string[];
  /** Those among them that say something else than the platform would do without them. */
  changed: string[];
}

/**
 * Tells which fields a document uses, and which of them differ from their default. A field that
 * has no default is changed wherever it is used.
 */
export function fieldUsage(document: IntentDocument): FieldUsage {
  const used = new Set<string>();
  const changed = new Set<string>();
  const visit = (
    schema: z.core.$ZodType,
    value: unknown,
    above: readonly string[],
  ) => {
    for (const [key, child, entry] of entriesOf(schema, value)) {
      const path =
        typeof key === 'number'
          ? above
          : [...above, Object.hasOwn(fieldsOf(schema), key) ? key : ANY_NAME];
      used.add(path.join('.'));
      if (entry !== defaultOf(child)) {
        changed.add(path.join('.'));
      }
      visit(child, entry, path);
    }
  };
  visit(documentSchemas[document.kind], document, []);
  const known = fieldPaths(document.kind);
  return {
    used: known.filter(path => used.has(path)),
    changed: known.filter(path => changed.has(path)),
  };
}

function entriesOf(
  schema: z.core.$ZodType,
  value: unknown,
): Array<[string | number, z.core.$ZodType, unknown]> {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const entries: Array<[string | number, unknown]> = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, entry]) => {
    const child = childOf(schema, key);
    return child && entry !== undefined ? [[key, child, entry]] : [];
  });
}

/** What the platform takes where the field is not written. */
function defaultOf(schema: z.core.$ZodType): unknown {
  return (hints.get(schema) ?? hints.get(unwrap(schema)))?.default;
}
