import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute';
import { ServiceScope } from '../../service/ServiceScope';
import { exposedHosts, exposedPort } from '../exposedPort';
import { ResourceKind } from '../ResourceKind';

/** Sends traffic from outside to an exposed service. */
export const httpRoute: ResourceKind<ServiceScope> = {
  kind: 'HTTPRoute',
  derive(scope) {
    const gateway = scope.place.settings.ingressGateway;
    const port = exposedPort(scope);
    return gateway && port
      ? [
          {
            apiVersion: 'gateway.networking.k8s.io/v1',
            kind: 'HTTPRoute',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.exposure',
              guardrail: 'hosts-in-domains',
            }),
            spec: {
              parentRefs: [
                { namespace: gateway.namespace, name: gateway.name },
              ],
              hostnames: exposedHosts(scope),
              rules: [{ backendRefs: [{ name: scope.name, port: port.port }] }],
            },
          } satisfies IHTTPRoute,
        ]
      : [];
  },
  explain: () => [
    {
      field: '',
      intent: 'spec.exposure',
      guardrail: 'hosts-in-domains',
      why: 'The service answers outside at these hosts, all inside the domains of its sector.',
    },
    {
      field: 'spec.hostnames',
      intent: 'spec.exposure.hosts',
      why: 'As declared.',
    },
    {
      field: 'spec.rules',
      intent: 'spec.exposure.port',
      why: 'Traffic goes to the declared port.',
    },
  ],
};
