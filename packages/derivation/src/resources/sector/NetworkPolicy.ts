import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { SectorScope } from '../../sector/SectorScope';
import { NAMESPACE_NAME_LABEL } from '../labels';
import { CONTROL_PLANE_NAMESPACE, CONTROL_PLANE_PORT } from '../mesh';
import { ResourceKind } from '../ResourceKind';

/**
 * Closes the namespace in both directions, except for names and the mesh's control plane. It says
 * nothing of what comes in, because the API server stores no empty list: what is not listed is closed.
 */
export const networkPolicy: ResourceKind<SectorScope> = {
  kind: 'NetworkPolicy',
  derive: scope => [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: scope.metadata('sector.default-deny', {
        guardrail: 'default-deny',
      }),
      spec: {
        podSelector: {},
        policyTypes: ['Ingress', 'Egress'],
        egress: [
          {
            to: [
              {
                namespaceSelector: {
                  matchLabels: { [NAMESPACE_NAME_LABEL]: 'kube-system' },
                },
                podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
              },
            ],
            ports: [
              { port: 53, protocol: 'UDP' },
              { port: 53, protocol: 'TCP' },
            ],
          },
          {
            to: [
              {
                namespaceSelector: {
                  matchLabels: {
                    [NAMESPACE_NAME_LABEL]: CONTROL_PLANE_NAMESPACE,
                  },
                },
                podSelector: { matchLabels: { app: 'istiod' } },
              },
            ],
            ports: [{ port: CONTROL_PLANE_PORT, protocol: 'TCP' }],
          },
        ],
      },
    } satisfies INetworkPolicy,
  ],
  explain: () => [
    {
      field: '',
      guardrail: 'default-deny',
      why: 'Nothing reaches the sector and nothing leaves it until it is declared.',
    },
    {
      field: 'spec.egress[0]',
      guardrail: 'default-deny',
      why: 'Pods look up names.',
    },
    {
      field: 'spec.egress[1]',
      guardrail: 'strict-mtls',
      why: 'Proxies fetch their certificates and configuration from the mesh’s control plane.',
    },
  ],
};
