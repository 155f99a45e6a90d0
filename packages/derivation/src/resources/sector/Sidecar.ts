import type { ISidecar } from '@kubernetes-models/istio/networking.istio.io/v1/Sidecar';
import { SectorScope } from '../../sector/SectorScope';
import { CONTROL_PLANE_NAMESPACE } from '../mesh';
import { ResourceKind } from '../ResourceKind';

/** What the mesh shows to workloads that declare nothing: the control plane alone. */
export const sidecar: ResourceKind<SectorScope> = {
  kind: 'Sidecar',
  derive: scope => [
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'Sidecar',
      metadata: scope.metadata('sector.default', { guardrail: 'default-deny' }),
      spec: {
        outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
        egress: [{ hosts: [`${CONTROL_PLANE_NAMESPACE}/*`] }],
      },
    } satisfies ISidecar,
  ],
  explain: () => [
    {
      field: 'spec.outboundTrafficPolicy.mode',
      guardrail: 'egress-is-declared',
      why: 'The proxy refuses destinations that the mesh does not know.',
    },
    {
      field: 'spec.egress',
      guardrail: 'default-deny',
      why: 'A workload that declares no destination sees none.',
    },
  ],
};
