import { documentSchemas } from '../schema/documents';
import { scoreSchema } from '../score/scoreSchema';
import { serviceV1alpha1Schema } from '../versions/v1alpha1/serviceSchema';
import { serviceV1beta1Schema } from '../versions/v1beta1/serviceSchema';

/** Schemas of everything that can be written, by the name that tools call it. */
export const SCHEMAS = {
  ...documentSchemas,
  'Service.v1beta1': serviceV1beta1Schema,
  'Service.v1alpha1': serviceV1alpha1Schema,
  Score: scoreSchema,
} as const;

/**
 * What there is a schema for: the kinds of documents, older versions of them, and plain Score
 * files.
 */
export type SchemaKind = keyof typeof SCHEMAS;

/** Everything that there is a schema for. */
export const SCHEMA_KINDS: readonly SchemaKind[] =
  Object.keys(SCHEMAS).filter(isSchemaKind);

/** `ridgeway.dev/v1beta1` of `Service.v1beta1`. */
export function apiVersionOf(kind: SchemaKind): string {
  return SCHEMAS[kind].shape.apiVersion.value;
}

function isSchemaKind(name: string): name is SchemaKind {
  return Object.hasOwn(SCHEMAS, name);
}
