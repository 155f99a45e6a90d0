import type { ISecretStore } from '@kubernetes-models/external-secrets/external-secrets.io/v1/SecretStore';
import { SectorScope } from '../../sector/SectorScope';
import { MANAGED_CONNECTIONS } from '../managedConnections';
import { ResourceKind } from '../ResourceKind';
import { hasManaged } from './Role';

/** Reads the connections that managed resources write to Secrets of this namespace. */
export const secretStore: ResourceKind<SectorScope> = {
  kind: 'SecretStore',
  derive: scope =>
    hasManaged(scope)
      ? [
          {
            apiVersion: 'external-secrets.io/v1',
            kind: 'SecretStore',
            metadata: scope.metadata(MANAGED_CONNECTIONS, {
              intent: 'spec.managed',
              guardrail: 'managed-types-are-offered',
            }),
            spec: {
              provider: {
                kubernetes: {
                  remoteNamespace: scope.namespace,
                  server: {
                    caProvider: {
                      type: 'ConfigMap',
                      name: 'kube-root-ca.crt',
                      key: 'ca.crt',
                    },
                  },
                  auth: { serviceAccount: { name: MANAGED_CONNECTIONS } },
                },
              },
            },
          } satisfies ISecretStore,
        ]
      : [],
  explain: () => [
    {
      field: '',
      intent: 'spec.managed',
      guardrail: 'managed-types-are-offered',
      why: 'Texts that mix a connection with other text are composed inside the cluster, from what managed resources write here.',
    },
  ],
};
