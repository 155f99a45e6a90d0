import type { INamespace } from 'kubernetes-models/v1/Namespace';
import { podSecurityLevel } from '../../exceptions/podSecurityLevel';
import { SectorScope } from '../../sector/SectorScope';
import { ResourceKind } from '../ResourceKind';

const ENFORCE = 'metadata.labels["pod-security.kubernetes.io/enforce"]';

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
            'pod-security.kubernetes.io/enforce': enforced(scope),
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
  explain: scope => [
    {
      field: '',
      intent: 'spec.environments',
      why: 'Each environment of the sector is one namespace.',
    },
    {
      field: ENFORCE,
      guardrail: 'restricted-pods',
      why: 'The API server refuses pods that ask for more than the restricted profile.',
    },
    ...scope.tolerated
      .filter(([, overrides]) => podSecurityLevel([overrides]) !== 'restricted')
      .map(([{ subject }, overrides]) => ({
        field: ENFORCE,
        guardrail: 'restricted-pods',
        why: `Pods of ${subject} need the level ${podSecurityLevel([
          overrides,
        ])} by exception; a validating admission policy holds everybody else to restricted.`,
      })),
    {
      field: 'metadata.labels["istio-injection"]',
      guardrail: 'strict-mtls',
      why: 'Every pod takes part in the mesh.',
    },
  ],
};

/**
 * The strictest level that admits the pods of every exception, also of those that expired: a pod
 * that moves to another node must not be refused there for that alone.
 */
function enforced({ tolerated }: SectorScope) {
  return podSecurityLevel(tolerated.map(([, overrides]) => overrides));
}
