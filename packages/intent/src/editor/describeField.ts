import { z } from 'zod';
import { parsePath } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { exampleOf } from '../parse/exampleOf';
import { DocumentKind, documentSchemas } from '../schema/documents';
import { inWords } from '../schema/inWords';
import { fieldsOf, isOptional, schemaAt, unwrap } from '../schema/inspect';
import { scoreSchema } from '../score/scoreSchema';

/** Documentation of one field. */
export interface FieldDescription {
  kind: string;
  path: string;
  /** What it means; empty where the name says it all. */
  description: string;
  /** What it accepts, in words. */
  accepts: string;
  required: boolean;
  example?: string;
  /** Fields below it. */
  fields: Array<{ name: string; description: string; required: boolean }>;
}

/** Documentation of a field, or the path that was most likely meant where there is no such field. */
export type FieldAnswer =
  | { found: true; field: FieldDescription }
  | { found: false; suggestion?: string };

/**
 * Documents a field of a kind from its schema.
 *
 * @param path - as in diagnostics, for example `spec.containers.app.image`; names of entries may
 *   be anything, also `<name>`
 */
export function describeField(
  kind: DocumentKind | 'Score',
  path: string,
): FieldAnswer {
  const root = kind === 'Score' ? scoreSchema : documentSchemas[kind];
  const segments = parsePath(path);
  const schema = segments && schemaAt(root, segments);
  if (!segments || !schema) {
    return { found: false, ...suggestionFor(root, segments ?? []) };
  }
  return {
    found: true,
    field: {
      kind,
      path,
      description: descriptionOf(schema),
      accepts: inWords(schema),
      required: segments.length > 0 && !isOptional(schema),
      ...exampleOf(schema, segments),
      fields: Object.entries(fieldsOf(belowOf(schema))).map(
        ([name, field]) => ({
          name,
          description: descriptionOf(field),
          required: !isOptional(field),
        }),
      ),
    },
  };
}

/** Fields of the entries where the schema is a list or a mapping of names. */
function belowOf(schema: z.core.$ZodType): z.core.$ZodType {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) {
    return bare.element;
  }
  return bare instanceof z.ZodRecord ? bare.valueType : bare;
}

function descriptionOf(schema: z.core.$ZodType): string {
  return (
    z.globalRegistry.get(schema)?.description ??
    z.globalRegistry.get(unwrap(schema))?.description ??
    ''
  );
}

function suggestionFor(
  root: z.core.$ZodType,
  path: ReadonlyArray<string | number>,
): { suggestion?: string } {
  for (let length = path.length - 1; length >= 0; length--) {
    const parent = schemaAt(root, path.slice(0, length));
    if (parent) {
      const near = didYouMean(
        String(path[length]),
        Object.keys(fieldsOf(parent)),
      );
      return near === undefined
        ? {}
        : { suggestion: [...path.slice(0, length), near].join('.') };
    }
  }
  return {};
}
