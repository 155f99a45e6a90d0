import { describeField, FieldDescription, SchemaKind } from '@ridgeway/intent';
import { UsageError } from '../UsageError';

/**
 * The documentation of a field of a kind of document.
 *
 * @throws UsageError when there is no such field, naming the one that was most likely meant
 */
export function fieldOfKind(kind: SchemaKind, path: string): FieldDescription {
  const answer = describeField(kind, path);
  if (answer.found) {
    return answer.field;
  }
  const inSpec = describeField(kind, `spec.${path}`);
  const near = inSpec.found ? `spec.${path}` : answer.suggestion;
  throw new UsageError(
    `A ${kind} has no field ${path}.${near ? ` Did you mean ${near}?` : ''}`,
  );
}
