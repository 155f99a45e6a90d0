import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import { SectorScope } from '../../sector/SectorScope';
import { ResourceKind } from '../ResourceKind';

/** Denies every call: in the mesh, a policy without rules allows nothing. */
export const authorizationPolicy: ResourceKind<SectorScope> = {
  kind: 'AuthorizationPolicy',
  derive: scope => [
    {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: scope.metadata('sector.default-deny', {
        guardrail: 'default-deny',
      }),
      spec: {},
    } satisfies IAuthorizationPolicy,
  ],
  explain: () => [
    {
      field: 'spec',
      guardrail: 'default-deny',
      why: 'Empty on purpose: nobody may call anything here until an agreement allows it.',
    },
  ],
};
