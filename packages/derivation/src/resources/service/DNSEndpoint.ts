import { isAddress } from '../../egress/Destination';
import { ServiceScope } from '../../service/ServiceScope';
import { exposureOf } from '../exposure';
import { ResourceKind } from '../ResourceKind';

/**
 * The names of an exposed service, for external-dns with its `crd` source: it reads names from
 * nothing else, so a sector gets names in its own domains only.
 */
export const dnsEndpoint: ResourceKind<ServiceScope> = {
  kind: 'DNSEndpoint',
  derive(scope) {
    const exposure = exposureOf(scope);
    const address = exposure?.gateway.address;
    return exposure && address !== undefined
      ? [
          {
            apiVersion: 'externaldns.k8s.io/v1alpha1',
            kind: 'DNSEndpoint',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.exposure.hosts',
              guardrail: 'hosts-in-domains',
            }),
            spec: {
              endpoints: exposure.hosts.map(dnsName => ({
                dnsName,
                recordType: isAddress(address) ? 'A' : 'CNAME',
                targets: [address],
              })),
            },
          },
        ]
      : [];
  },
  explain: ({ place }) => [
    {
      field: '',
      intent: 'spec.exposure.hosts',
      guardrail: 'hosts-in-domains',
      why: 'Visitors find the hosts, all inside the domains of the sector.',
    },
    {
      field: 'spec.endpoints',
      intent: `spec.clusters.${place.cluster}.ingressGateway.address`,
      document: 'platform/platform.yaml',
      why: 'Where the ingress gateway is reached.',
    },
  ],
};
