import { z } from 'zod';
import { Path } from '../model/Path';
import { apiVersionOf, SCHEMA_KINDS, SchemaKind, SCHEMAS } from './schemas';
import { wordsFor } from './wordsFor';

/** A JSON schema, draft 7. */
export type JsonSchema = Record<string, unknown>;

const cache = new Map<string, JsonSchema>();

/**
 * The JSON schema of a kind for completion and inline checks in editors. Draft 7, which every
 * common YAML language server understands fully.
 *
 * @param kind - default all of them in one schema, which the document's own `apiVersion` and
 *   `kind` choose from
 */
export function jsonSchema(kind?: SchemaKind): JsonSchema {
  const known = cache.get(kind ?? '');
  if (known) {
    return known;
  }
  const exported = kind === undefined ? schemaOfAll() : schemaOf(kind);
  cache.set(kind ?? '', exported);
  return exported;
}

function schemaOf(kind: SchemaKind): JsonSchema {
  return {
    ...z.toJSONSchema(SCHEMAS[kind], {
      target: 'draft-7',
      io: 'input',
      override: ({ zodSchema, jsonSchema: field, path }) => {
        const description = wordsFor(kind, fieldPath(path), zodSchema);
        if (description !== '') {
          field.description ??= description;
        }
      },
    }),
    title: `${kind.split('.')[0]} ${apiVersionOf(kind)}`,
  };
}

function schemaOfAll(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'An intent of Ridgeway, or a Score workload',
    type: 'object',
    ...chosenByVersion(),
    definitions: Object.fromEntries(
      SCHEMA_KINDS.map(kind => [kind, partOf(kind)]),
    ),
  };
}

/**
 * Of several, editors look no further than the kind, and so do not offer fields of other kinds. Older
 * versions share theirs: they are chosen first.
 */
function chosenByVersion(): JsonSchema {
  const older = SCHEMA_KINDS.filter(isOlder);
  const newest = SCHEMA_KINDS.filter(kind => !isOlder(kind));
  return older.reduceRight<JsonSchema>(
    (otherwise, kind) => ({
      if: {
        type: 'object',
        required: ['apiVersion'],
        // Editors let a text pass that a constant only begins with: v1 is the beginning of v1beta1.
        properties: {
          apiVersion: { type: 'string', pattern: `^${apiVersionOf(kind)}$` },
        },
      },
      then: refTo(kind),
      else: otherwise,
    }),
    { oneOf: newest.map(refTo) },
  );
}

function isOlder(kind: SchemaKind): boolean {
  return kind.includes('.');
}

function refTo(kind: SchemaKind): JsonSchema {
  return { $ref: `#/definitions/${kind}` };
}

function partOf(kind: SchemaKind): JsonSchema {
  const { $schema: _dialect, ...part } = schemaOf(kind);
  return part;
}

/** `properties.spec.properties.consents.items` is `spec.consents[0]`. */
function fieldPath(path: ReadonlyArray<string | number>): Path {
  const fields: Array<string | number> = [];
  for (let at = 0; at < path.length; at++) {
    if (path[at] === 'properties') {
      at += 1;
      fields.push(path[at]);
    } else if (path[at] === 'additionalProperties') {
      fields.push('<name>');
    } else if (path[at] === 'items') {
      fields.push(0);
    }
  }
  return fields;
}
