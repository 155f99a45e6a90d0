import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import { shortName } from '../../names/names';
import { SectorScope } from '../../sector/SectorScope';
import { ResourceKind } from '../ResourceKind';
import { OWNER_ROLE } from './Role';

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
  ],
  explain: () => [
    {
      field: '',
      intent: 'spec.owner',
      guardrail: 'owners-operate',
      why: 'The group that owns the sector operates it.',
    },
  ],
};
