import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { SectorScope } from '../../sector/SectorScope';
import { MANAGED_CONNECTIONS } from '../managedConnections';
import { ResourceKind } from '../ResourceKind';
import { hasManaged } from './Role';

/** The account that composed secrets are read with. */
export const serviceAccount: ResourceKind<SectorScope> = {
  kind: 'ServiceAccount',
  derive: scope =>
    hasManaged(scope)
      ? [
          {
            apiVersion: 'v1',
            kind: 'ServiceAccount',
            metadata: scope.metadata(MANAGED_CONNECTIONS, {
              intent: 'spec.managed',
              guardrail: 'managed-types-are-offered',
            }),
            automountServiceAccountToken: false,
          } satisfies IServiceAccount,
        ]
      : [],
  explain: () => [
    {
      field: '',
      intent: 'spec.managed',
      guardrail: 'managed-types-are-offered',
      why: 'The operator of secrets reads what managed resources write here as this account, and as no other.',
    },
  ],
};
