import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { MemberScope } from '../../member/MemberScope';
import { ResourceKind } from '../ResourceKind';

/** The identity of a service: its own, known to its cloud, and without a token for the Kubernetes API. */
export const serviceAccount: ResourceKind<MemberScope> = {
  kind: 'ServiceAccount',
  derive: scope => {
    const metadata = scope.metadata(scope.member.serviceAccount, {
      intent: 'metadata.name',
      guardrail: 'own-identity',
    });
    return [
      {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: scope.identity
          ? {
              ...metadata,
              annotations: {
                ...metadata.annotations,
                ...scope.identity.annotations,
              },
            }
          : metadata,
        automountServiceAccountToken: false,
      } satisfies IServiceAccount,
    ];
  },
  explain: ({ identity, place }) => [
    {
      field: '',
      intent: 'metadata.name',
      guardrail: 'own-identity',
      why: 'Every service has an identity of its own: mesh and cloud know it by this account.',
    },
    {
      field: 'automountServiceAccountToken',
      guardrail: 'own-identity',
      why: 'A service that does not talk to the Kubernetes API gets no token for it.',
    },
    ...Object.keys(identity?.annotations ?? {}).map(annotation => ({
      field: `metadata.annotations["${annotation}"]`,
      intent: `spec.clusters.${place.cluster}.workloadIdentity`,
      document: 'platform/platform.yaml',
      guardrail: 'own-identity',
      why: 'The cloud knows the service by this, and gives it credentials that expire.',
    })),
  ],
};
