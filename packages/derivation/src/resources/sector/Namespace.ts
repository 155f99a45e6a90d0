import type { INamespace } from 'kubernetes-models/v1/Namespace';
import { SectorScope } from '../../sector/SectorScope';
import { ResourceKind } from '../ResourceKind';

/** The room of a sector: one namespace for each environment. */
export const namespace: ResourceKind<SectorScope> = {
  kind: 'Namespace',
  derive(scope) {
    const { namespace: _none, ...metadata } = scope.metadata(scope.namespace, {
      intent: 'spec.environments',
      guardrail: 'restricted-pods',
    });
    return [
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          ...metadata,
          labels: {
            ...metadata.labels,
            'istio-injection': 'enabled',
            'pod-security.kubernetes.io/enforce': 'restricted',
            'pod-security.kubernetes.io/enforce-version': 'latest',
            'pod-security.kubernetes.io/audit': 'restricted',
            'pod-security.kubernetes.io/audit-version': 'latest',
            'pod-security.kubernetes.io/warn': 'restricted',
            'pod-security.kubernetes.io/warn-version': 'latest',
          },
        },
      } satisfies INamespace,
    ];
  },
  explain: () => [
    {
      field: '',
      intent: 'spec.environments',
      why: 'Each environment of the sector is one namespace.',
    },
    {
      field: 'metadata.labels["pod-security.kubernetes.io/enforce"]',
      guardrail: 'restricted-pods',
      why: 'The API server refuses pods that ask for more than the restricted profile.',
    },
    {
      field: 'metadata.labels["istio-injection"]',
      guardrail: 'strict-mtls',
      why: 'Every pod takes part in the mesh.',
    },
  ],
};
