import { Finding } from '../parse/Finding';
import { checkShape } from '../parse/shape';
import { builtInType } from '../resources/resourceTypes';
import { IntentResource } from '../schema/workload';

/** Parameters and ids of the resource types that the language knows. */
export function* resourceFindings(
  resources: Record<string, IntentResource>,
): Generator<Finding> {
  for (const [name, resource] of Object.entries(resources)) {
    const type = builtInType(resource.type);
    if (!type) {
      continue;
    }
    const path = ['spec', 'resources', name];
    const shape = checkShape(type.params, resource.params ?? {});
    if (!shape.ok) {
      for (const finding of shape.findings) {
        yield {
          ...finding,
          path: [...path, 'params', ...finding.path],
          message: finding.message
            .replace(
              /^This document has/,
              `The params of ${resource.type} have`,
            )
            .replace(/a document\.$/, `the params of ${resource.type}.`),
        };
      }
    }
    yield* type.findings?.(resource, name, path) ?? [];
  }
}
