import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import { Provenance } from '../../model/Derivation';
import { KubernetesObject } from '../../model/KubernetesObject';
import { shortName } from '../../names/names';
import { SectorScope } from '../../sector/SectorScope';
import { CERTIFICATE_APPROVAL, certificateScope } from '../certificateScope';
import { MANAGED_CONNECTIONS } from '../managedConnections';
import { ResourceKind } from '../ResourceKind';
import { hasManaged, OWNER_ROLE } from './Role';

const EXPLAINED: Readonly<Record<string, Provenance[]>> = {
  [OWNER_ROLE]: [
    {
      field: '',
      intent: 'spec.owner',
      guardrail: 'owners-operate',
      why: 'The group that owns the sector operates it.',
    },
  ],
  [MANAGED_CONNECTIONS]: [
    {
      field: '',
      intent: 'spec.managed',
      guardrail: 'managed-types-are-offered',
      why: 'Lets the operator of secrets read what managed resources write here.',
    },
  ],
  [CERTIFICATE_APPROVAL]: [
    {
      field: '',
      intent: 'spec.domains',
      guardrail: 'hosts-in-domains',
      why: 'cert-manager asks for certificates here by the policy of the sector, and by no other.',
    },
  ],
};

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
    ...(hasManaged(scope)
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
    ...certificateApproval(scope),
  ],
  explain: (_scope, { metadata }) => EXPLAINED[metadata.name] ?? [],
};

function certificateApproval(scope: SectorScope): KubernetesObject[] {
  const approval = certificateScope(scope);
  return approval
    ? [
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: scope.metadata(CERTIFICATE_APPROVAL, {
            intent: 'spec.domains',
            guardrail: 'hosts-in-domains',
          }),
          roleRef: {
            apiGroup: 'rbac.authorization.k8s.io',
            kind: 'Role',
            name: CERTIFICATE_APPROVAL,
          },
          subjects: [{ kind: 'ServiceAccount', ...approval.requester }],
        } satisfies IRoleBinding,
      ]
    : [];
}
