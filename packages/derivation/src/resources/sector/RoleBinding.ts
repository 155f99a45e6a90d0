import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import { shortName } from '../../names/names';
import { SectorScope } from '../../sector/SectorScope';
import { MANAGED_CONNECTIONS } from '../managedConnections';
import { ResourceKind } from '../ResourceKind';
import { offersManaged, OWNER_ROLE } from './Role';

/** Gives the owning group the role of owners. */
export const roleBinding: ResourceKind<SectorScope> = {
  kind: 'RoleBinding',
  derive: scope => [
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: scope.metadata(OWNER_ROLE, {
        intent: 'spec.owner',
        guardrail: 'owners-operate',
      }),
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'Role',
        name: OWNER_ROLE,
      },
      subjects: [
        {
          apiGroup: 'rbac.authorization.k8s.io',
          kind: scope.spec.owner.startsWith('user:') ? 'User' : 'Group',
          name: shortName(scope.spec.owner),
        },
      ],
    } satisfies IRoleBinding,
    ...(offersManaged(scope)
      ? [
          {
            apiVersion: 'rbac.authorization.k8s.io/v1',
            kind: 'RoleBinding',
            metadata: scope.metadata(MANAGED_CONNECTIONS, {
              intent: 'spec.managed',
              guardrail: 'managed-types-are-offered',
            }),
            roleRef: {
              apiGroup: 'rbac.authorization.k8s.io',
              kind: 'Role',
              name: MANAGED_CONNECTIONS,
            },
            subjects: [
              {
                kind: 'ServiceAccount',
                name: MANAGED_CONNECTIONS,
                namespace: scope.namespace,
              },
            ],
          } satisfies IRoleBinding,
        ]
      : []),
  ],
  explain: (_scope, object) =>
    object.metadata.name === MANAGED_CONNECTIONS
      ? [
          {
            field: '',
            intent: 'spec.managed',
            guardrail: 'managed-types-are-offered',
            why: 'Lets the operator of secrets read what managed resources write here.',
          },
        ]
      : [
          {
            field: '',
            intent: 'spec.owner',
            guardrail: 'owners-operate',
            why: 'The group that owns the sector operates it.',
          },
        ],
};
