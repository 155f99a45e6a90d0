import { z } from 'zod';
import { parsePath, Path } from '../model/Path';
import { didYouMean } from '../parse/didYouMean';
import { inWords } from '../schema/inWords';
import { fieldsOf, isOptional, schemaAt, unwrap } from '../schema/inspect';
import { exampleFor } from './exampleFor';
import { SchemaKind, SCHEMAS } from './schemas';
import { wordsFor } from './wordsFor';

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
export function describeField(kind: SchemaKind, path: string): FieldAnswer {
  const root = SCHEMAS[kind];
  const segments = parsePath(path);
  const schema = segments && schemaAt(root, segments);
  if (!segments || !schema) {
    return { found: false, ...suggestionFor(root, segments ?? []) };
  }
  const below = belowOf(schema, segments);
  return {
    found: true,
    field: {
      kind,
      path,
      description: wordsFor(kind, segments, schema),
      accepts: inWords(schema),
      required: segments.length > 0 && !isOptional(schema),
      ...exampleFor(schema, segments),
      fields: Object.entries(fieldsOf(below.schema)).map(([name, field]) => ({
        name,
        description: wordsFor(kind, [...below.path, name], field),
        required: !isOptional(field),
      })),
    },
  };
}

/** The entries where the schema is a list or a mapping of names. */
function belowOf(
  schema: z.core.$ZodType,
  path: Path,
): { schema: z.core.$ZodType; path: Path } {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) {
    return { schema: bare.element, path: [...path, 0] };
  }
  return bare instanceof z.ZodRecord
    ? { schema: bare.valueType, path: [...path, '<name>'] }
    : { schema: bare, path };
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
