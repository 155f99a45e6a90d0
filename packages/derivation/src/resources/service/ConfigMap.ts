import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/** Files of a container that hold nothing secret. */
export const configMap: ResourceKind<ServiceScope> = {
  kind: 'ConfigMap',
  derive: scope =>
    scope.workload.fileMaps.map(
      ({ name, data, binaryData }) =>
        ({
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: scope.metadata(name, {
            intent: `spec.containers.${containerOf(scope, name)}.files`,
          }),
          ...(Object.keys(data).length > 0 ? { data } : {}),
          ...(Object.keys(binaryData).length > 0 ? { binaryData } : {}),
        } satisfies IConfigMap),
    ),
  explain: (scope, object) => [
    {
      field: '',
      intent: `spec.containers.${containerOf(
        scope,
        object.metadata.name,
      )}.files`,
      why: 'Declared files without secrets are mounted from here, one by one. A change restarts the pods.',
    },
  ],
};

function containerOf(scope: ServiceScope, name: string): string {
  return (
    scope.workload.containers.find(
      container => name === `${scope.name}.${container.name}.files`,
    )?.declaredName ?? ''
  );
}
