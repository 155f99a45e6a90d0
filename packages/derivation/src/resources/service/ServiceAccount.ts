import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/** The identity of a service: its own, and without a token for the Kubernetes API. */
export const serviceAccount: ResourceKind<ServiceScope> = {
  kind: 'ServiceAccount',
  derive: scope => [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: scope.metadata(scope.member.serviceAccount, {
        intent: 'metadata.name',
        guardrail: 'own-identity',
      }),
      automountServiceAccountToken: false,
    } satisfies IServiceAccount,
  ],
  explain: () => [
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
  ],
};
