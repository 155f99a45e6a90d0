import type { IListenerSet } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/ListenerSet';
import { partName } from '../../names/names';
import { ServiceScope } from '../../service/ServiceScope';
import { exposureOf, listenerName } from '../exposure';
import { ResourceKind } from '../ResourceKind';

/** Name of the Secret with the certificate of an exposed service. */
export function certificateSecret(service: string): string {
  return partName(service, 'exposure', 'tls');
}

/**
 * Adds listeners for the hosts of a service to the ingress gateway. A gateway reads the Secrets of
 * a ListenerSet in the set's own namespace, so the key of the certificate never leaves the sector.
 */
export const listenerSet: ResourceKind<ServiceScope> = {
  kind: 'ListenerSet',
  derive(scope) {
    const exposure = exposureOf(scope);
    if (!exposure?.own) {
      return [];
    }
    const { gateway, hosts, own } = exposure;
    const { http, https } = own.ports;
    const allowedRoutes = { namespaces: { from: 'Same' as const } };
    return [
      {
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'ListenerSet',
        metadata: scope.metadata(scope.name, {
          intent: 'spec.exposure',
          guardrail: 'hosts-in-domains',
        }),
        spec: {
          parentRef: { namespace: gateway.namespace, name: gateway.name },
          listeners: hosts.flatMap(hostname => [
            {
              name: listenerName('https', hostname),
              hostname,
              port: https,
              protocol: 'HTTPS',
              tls: {
                mode: 'Terminate' as const,
                certificateRefs: [{ name: certificateSecret(scope.name) }],
              },
              allowedRoutes,
            },
            ...(http === undefined
              ? []
              : [
                  {
                    name: listenerName('http', hostname),
                    hostname,
                    port: http,
                    protocol: 'HTTP',
                    allowedRoutes,
                  },
                ]),
          ]),
        },
      } satisfies IListenerSet,
    ];
  },
  explain: ({ place }) => [
    {
      field: '',
      intent: 'spec.exposure',
      guardrail: 'hosts-in-domains',
      why: 'The ingress gateway listens for these hosts, with the certificate that lies beside the service.',
    },
    {
      field: 'spec.parentRef',
      intent: `spec.clusters.${place.cluster}.ingressGateway`,
      document: 'platform/platform.yaml',
      why: 'The gateway that the platform names for this cluster.',
    },
    {
      field: 'spec.listeners',
      intent: 'spec.exposure.hosts',
      guardrail: 'hosts-in-domains',
      why: 'One for each host; only routes of this namespace attach to it.',
    },
  ],
};
