import type { IPeerAuthentication } from '@kubernetes-models/istio/security.istio.io/v1/PeerAuthentication';
import { isCarried } from '../../agreements/openEdges';
import { overrideProvenance } from '../../exceptions/overrideProvenance';
import { MemberScope } from '../../member/MemberScope';
import { ResourceKind } from '../ResourceKind';

/**
 * Ports that accept callers without mutual TLS, where an exception says so; every other port
 * stays as strict as the namespace is.
 */
export const peerAuthentication: ResourceKind<MemberScope> = {
  kind: 'PeerAuthentication',
  derive(scope) {
    const ports = scope.plaintextPorts.filter(isCarried);
    return ports.length === 0 || scope.isHeld
      ? []
      : [
          {
            apiVersion: 'security.istio.io/v1',
            kind: 'PeerAuthentication',
            metadata: scope.metadata(scope.name, { guardrail: 'strict-mtls' }),
            spec: {
              selector: { matchLabels: scope.member.selector },
              mtls: { mode: 'STRICT' },
              portLevelMtls: Object.fromEntries(
                ports.map(({ targetPort }) => [
                  String(targetPort),
                  { mode: 'PERMISSIVE' as const },
                ]),
              ),
            },
          } satisfies IPeerAuthentication,
        ];
  },
  explain: scope => [
    {
      field: 'spec.mtls.mode',
      guardrail: 'strict-mtls',
      why: 'Traffic without an identity is refused.',
    },
    ...overrideProvenance(scope.grants, {
      permissiveMtls: ['spec.portLevelMtls'],
      loadBalancer: ['spec.portLevelMtls'],
      nodePort: ['spec.portLevelMtls'],
    }),
  ],
};
