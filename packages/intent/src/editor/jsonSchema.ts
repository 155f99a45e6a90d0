import { z } from 'zod';
import { DocumentKind, documentSchemas } from '../schema/documents';
import { scoreSchema } from '../score/scoreSchema';

/** A JSON schema, draft 7. */
export type JsonSchema = Record<string, unknown>;

const cache = new Map<string, JsonSchema>();

/**
 * The JSON schema of a kind for completion and inline checks in editors. Draft 7, which every
 * common YAML language server understands fully.
 */
export function jsonSchema(kind: DocumentKind | 'Score'): JsonSchema {
  const known = cache.get(kind);
  if (known) {
    return known;
  }
  const schema = kind === 'Score' ? scoreSchema : documentSchemas[kind];
  const exported: JsonSchema = {
    ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }),
    title:
      kind === 'Score' ? 'Score score.dev/v1b1' : `${kind} ridgeway.dev/v1`,
  };
  cache.set(kind, exported);
  return exported;
}
