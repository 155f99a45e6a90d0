import type { IPersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { ServiceScope } from '../../service/ServiceScope';
import { ownsVolume } from '../../service/volumeCauses';
import { Metadata, RETAIN_ANNOTATION } from '../metadata';
import { ResourceKind } from '../ResourceKind';

/** Storage that a service owns. Nothing owns the claim itself, so it outlives service and intent. */
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
              metadata: retained(
                scope.metadata(claim, {
                  intent: `spec.resources.${name}`,
                  guardrail: 'volumes-have-owners',
                }),
              ),
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
    const intent = `spec.resources.${use?.name ?? ''}`;
    return [
      {
        field: '',
        intent,
        guardrail: 'volumes-have-owners',
        why: 'The service owns this storage: it is claimed for it and outlives its pods.',
      },
      {
        field: `metadata.annotations[${JSON.stringify(RETAIN_ANNOTATION)}]`,
        guardrail: 'volumes-have-owners',
        why: 'The data stays when the intent goes: a person deletes it, or nobody does.',
      },
      {
        field: 'spec.accessModes',
        intent: `${intent}.params.accessMode`,
        why: 'As declared; ReadWriteOnce when the intent does not say.',
      },
      {
        field: 'spec.storageClassName',
        intent: `${intent}.params.storageClass`,
        why: 'As declared; the cluster’s default when the intent does not say.',
      },
      {
        field: 'spec.resources.requests.storage',
        intent: `${intent}.params.size`,
        why: 'As declared.',
      },
    ];
  },
};

function retained(metadata: Metadata): Metadata {
  return {
    ...metadata,
    annotations: { ...metadata.annotations, [RETAIN_ANNOTATION]: 'true' },
  };
}
