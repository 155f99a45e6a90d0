import { z } from 'zod';
import { Path } from '../model/Path';
import { documentSchemas } from '../schema/documents';
import { schemaAt, unwrap } from '../schema/inspect';
import { SchemaKind } from './schemas';

/**
 * What a field means; empty where nothing is said. A Score workload is documented where a Service
 * has the same field: it means the same.
 */
export function wordsFor(
  kind: SchemaKind,
  path: Path,
  schema: z.core.$ZodType,
): string {
  const own = descriptionOf(schema);
  if (own !== '' || kind !== 'Score') {
    return own;
  }
  const isShared = path[0] === 'metadata' || path[0] === 'apiVersion';
  const same = schemaAt(
    documentSchemas.Service,
    isShared ? path : ['spec', ...path],
  );
  return same ? descriptionOf(same) : '';
}

function descriptionOf(schema: z.core.$ZodType): string {
  return (
    z.globalRegistry.get(schema)?.description ??
    z.globalRegistry.get(unwrap(schema))?.description ??
    ''
  );
}
