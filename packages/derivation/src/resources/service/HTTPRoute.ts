import type { IHTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute';
import { partName } from '../../names/names';
import { ServiceScope } from '../../service/ServiceScope';
import { Exposure, exposureOf, listenerName } from '../exposure';
import { ResourceKind } from '../ResourceKind';

type Parents = NonNullable<NonNullable<IHTTPRoute['spec']>['parentRefs']>;

/** Sends traffic from outside to an exposed service, and plain http to https. */
export const httpRoute: ResourceKind<ServiceScope> = {
  kind: 'HTTPRoute',
  derive(scope) {
    const exposure = exposureOf(scope);
    if (!exposure) {
      return [];
    }
    const { hosts, port, own } = exposure;
    const origin = {
      intent: 'spec.exposure',
      guardrail: 'hosts-in-domains',
    } as const;
    const route = {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: scope.metadata(scope.name, origin),
      spec: {
        parentRefs: parentsOf(scope, exposure, 'https'),
        hostnames: [...hosts],
        rules: [{ backendRefs: [{ name: scope.name, port: port.port }] }],
      },
    } satisfies IHTTPRoute;
    return own?.ports.http === undefined
      ? [route]
      : [
          route,
          {
            apiVersion: 'gateway.networking.k8s.io/v1',
            kind: 'HTTPRoute',
            metadata: scope.metadata(redirectName(scope), origin),
            spec: {
              parentRefs: parentsOf(scope, exposure, 'http'),
              hostnames: [...hosts],
              rules: [
                {
                  filters: [
                    {
                      type: 'RequestRedirect',
                      requestRedirect: {
                        scheme: 'https',
                        port: own.ports.https,
                        statusCode: 301,
                      },
                    },
                  ],
                },
              ],
            },
          } satisfies IHTTPRoute,
        ];
  },
  explain: (scope, object) =>
    object.metadata.name === redirectName(scope)
      ? [
          {
            field: '',
            intent: 'spec.exposure',
            guardrail: 'hosts-in-domains',
            why: 'Whoever asks for a host without encryption is sent to it with encryption.',
          },
        ]
      : [
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

function redirectName({ name }: ServiceScope): string {
  return partName(name, 'https-redirect');
}

/** The listeners that a route attaches to: the service's own, or all of the gateway. */
function parentsOf(
  { name }: ServiceScope,
  { gateway, hosts, own }: Exposure,
  scheme: 'http' | 'https',
): Parents {
  return own
    ? hosts.map(host => ({
        group: 'gateway.networking.k8s.io',
        kind: 'ListenerSet',
        name,
        sectionName: listenerName(scheme, host),
      }))
    : [{ namespace: gateway.namespace, name: gateway.name }];
}
