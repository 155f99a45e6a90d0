import type { IPeerAuthentication } from '@kubernetes-models/istio/security.istio.io/v1/PeerAuthentication';
import { SectorScope } from '../../sector/SectorScope';
import { ResourceKind } from '../ResourceKind';

/** Accepts encrypted traffic with an identity, and no other. */
export const peerAuthentication: ResourceKind<SectorScope> = {
  kind: 'PeerAuthentication',
  derive: scope => [
    {
      apiVersion: 'security.istio.io/v1',
      kind: 'PeerAuthentication',
      metadata: scope.metadata('default', { guardrail: 'strict-mtls' }),
      spec: { mtls: { mode: 'STRICT' } },
    } satisfies IPeerAuthentication,
  ],
  explain: () => [
    {
      field: 'spec.mtls.mode',
      guardrail: 'strict-mtls',
      why: 'Traffic without an identity is refused.',
    },
  ],
};
