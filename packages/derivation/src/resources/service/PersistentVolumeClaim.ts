import type { IPersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { ServiceScope } from '../../service/ServiceScope';
import { ownsVolume } from '../../service/volumeCauses';
import { ResourceKind } from '../ResourceKind';

/** Storage that a service owns. */
export const persistentVolumeClaim: ResourceKind<ServiceScope> = {
  kind: 'PersistentVolumeClaim',
  derive: scope =>
    scope.volumes.flatMap(use => {
      const { name, claim, size, storageClass, accessMode, permitted } = use;
      return size === undefined || !permitted || !ownsVolume(scope, use)
        ? []
        : [
            {
              apiVersion: 'v1',
              kind: 'PersistentVolumeClaim',
              metadata: scope.metadata(claim, {
                intent: `spec.resources.${name}`,
                guardrail: 'volumes-have-owners',
              }),
              spec: {
                accessModes: [accessMode],
                ...(storageClass ? { storageClassName: storageClass } : {}),
                resources: { requests: { storage: size } },
              },
            } satisfies IPersistentVolumeClaim,
          ];
    }),
  explain(scope, object) {
    const use = scope.volumes.find(
      ({ claim }) => claim === object.metadata.name,
    );
    return [
      {
        field: '',
        intent: `spec.resources.${use?.name ?? ''}`,
        guardrail: 'volumes-have-owners',
        why: 'The service owns this storage: it is claimed for it and outlives its pods.',
      },
    ];
  },
};
