import type { IVirtualService } from '@kubernetes-models/istio/networking.istio.io/v1/VirtualService';
import { partName, serviceHost } from '../../names/names';
import { byHost, Destination, egressOf } from '../../service/egress';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

type Spec = NonNullable<IVirtualService['spec']>;

/** Sends traffic for a declared destination through the egress gateway. */
export const virtualService: ResourceKind<ServiceScope> = {
  kind: 'VirtualService',
  derive(scope) {
    const { egressGateway } = scope.place.settings;
    return egressGateway
      ? byHost(egressOf(scope).throughGateway).map(([host, destinations]) => {
          const name = partName(scope.name, host);
          const hops: Hops = {
            own: `${scope.namespace}/${name}`,
            host,
            gatewayHost: serviceHost(
              egressGateway.name,
              egressGateway.namespace,
            ),
          };
          const encrypted = destinations.filter(
            ({ scheme }) => scheme === 'https',
          );
          const plain = destinations.filter(({ scheme }) => scheme !== 'https');
          return {
            apiVersion: 'networking.istio.io/v1',
            kind: 'VirtualService',
            metadata: scope.metadata(name, {
              intent: `spec.resources.${destinations[0].resource}`,
              guardrail: 'egress-is-declared',
            }),
            spec: {
              hosts: [host],
              gateways: ['mesh', hops.own],
              exportTo: ['.', egressGateway.namespace],
              ...(encrypted.length > 0
                ? { tls: tlsRoutes(hops, encrypted) }
                : {}),
              ...(plain.length > 0 ? { http: httpRoutes(hops, plain) } : {}),
            },
          } satisfies IVirtualService;
        })
      : [];
  },
  explain: (_scope, object) => [
    {
      field: '',
      intent: object.metadata.annotations?.['ridgeway.dev/provenance']
        ?.split(' ')[0]
        .replace('intent:', ''),
      guardrail: 'egress-is-declared',
      why: 'What leaves, leaves through the egress gateway: there it can be seen and stopped.',
    },
  ],
};

/** From the proxy of the service to the gateway, and from the gateway to the destination. */
interface Hops {
  own: string;
  host: string;
  gatewayHost: string;
}

function tlsRoutes(
  { own, host, gatewayHost }: Hops,
  destinations: readonly Destination[],
): NonNullable<Spec['tls']> {
  return destinations.flatMap(({ port }) =>
    [
      { gateways: ['mesh'], target: gatewayHost },
      { gateways: [own], target: host },
    ].map(({ gateways, target }) => ({
      match: [{ gateways, port, sniHosts: [host] }],
      route: [{ destination: { host: target, port: { number: port } } }],
    })),
  );
}

function httpRoutes(
  { own, host, gatewayHost }: Hops,
  destinations: readonly Destination[],
): NonNullable<Spec['http']> {
  return destinations.flatMap(({ port }) =>
    [
      { gateways: ['mesh'], target: gatewayHost },
      { gateways: [own], target: host },
    ].map(({ gateways, target }) => ({
      match: [{ gateways, port }],
      route: [{ destination: { host: target, port: { number: port } } }],
    })),
  );
}
