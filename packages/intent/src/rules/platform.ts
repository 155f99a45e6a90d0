import { Finding } from '../parse/Finding';
import { DocumentOf } from '../schema/documents';
import { BUILT_IN_TYPES } from '../resources/resourceTypes';

/** Rules of the Platform beyond its shape. */
export function* platformFindings({
  spec,
}: DocumentOf<'Platform'>): Generator<Finding> {
  for (const type of Object.keys(spec.managed ?? {})) {
    if (BUILT_IN_TYPES.includes(type)) {
      yield {
        reason: 'ReservedName',
        path: ['spec', 'managed', type],
        at: 'key',
        message: `${type} is a resource type of the language and cannot be a managed one.`,
        suggestion: 'Choose another name.',
      };
    }
  }
}
