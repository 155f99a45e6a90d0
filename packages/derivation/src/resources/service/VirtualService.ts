import type { IVirtualService } from '@kubernetes-models/istio/networking.istio.io/v1/VirtualService';
import { SharedDestination } from '../../egress/Egress';
import {
  authorityOf,
  EgressGateway,
  egressGatewayOf,
  gatewayName,
} from '../../egress/egressGateway';
import { isNamed } from '../../egress/Destination';
import { gatewayDestinations } from '../../egress/gatewayDestinations';
import { KubernetesObject } from '../../model/KubernetesObject';
import { partName } from '../../names/names';
import { MemberScope } from '../../member/MemberScope';
import { destinationName, subsetName, usersProvenance } from '../egressNames';
import { ResourceKind } from '../ResourceKind';

/**
 * Sends traffic for a destination outside to the egress gateway, and from there on to the
 * destination. Encrypted traffic is told by the host in its handshake and passed on unread; plain
 * requests carry the gateway's name for the destination on the way there.
 */
export const virtualService: ResourceKind<MemberScope> = {
  kind: 'VirtualService',
  derive(scope) {
    const gateway = egressGatewayOf(scope.place);
    return gateway
      ? [
          ...scope.egress.hosts.flatMap(({ host, destinations }) =>
            toGateway(scope, gateway, host, destinations.filter(isNamed)),
          ),
          ...gatewayDestinations(scope).map(destination =>
            fromGateway(scope, gateway, destination),
          ),
        ]
      : [];
  },
  explain(scope, { metadata }) {
    const named = gatewayDestinations(scope);
    const there = named.filter(
      ({ host }) => partName(scope.name, host) === metadata.name,
    );
    return there.length > 0
      ? [
          {
            field: '',
            intent: `spec.resources.${there[0].resource}`,
            guardrail: 'egress-is-declared',
            why: 'What leaves, leaves through the egress gateway: there it can be seen and stopped.',
          },
          ...there.flatMap(destination =>
            usersProvenance(
              scope,
              destination,
              destination.scheme === 'https' ? 'spec.tls' : 'spec.http',
            ),
          ),
        ]
      : named
          .filter(
            destination =>
              destinationName(scope, destination) === metadata.name,
          )
          .map(({ resource, host, port }) => ({
            field: '',
            intent: `spec.resources.${resource}`,
            guardrail: 'egress-is-declared',
            why: `What the egress gateway lets through for ${host}:${port} goes there, whatever else it says.`,
          }));
  },
};

function toGateway(
  scope: MemberScope,
  gateway: EgressGateway,
  host: string,
  destinations: readonly SharedDestination[],
): KubernetesObject[] {
  if (destinations.length === 0) {
    return [];
  }
  const route = (destination: SharedDestination) => [
    {
      destination: {
        host: gateway.host,
        subset: subsetName(destination),
        port: { number: gateway.port },
      },
    },
  ];
  const tls = destinations
    .filter(({ scheme }) => scheme === 'https')
    .map(destination => ({
      match: [{ port: destination.port, sniHosts: [host] }],
      route: route(destination),
    }));
  const http = destinations
    .filter(({ scheme }) => scheme !== 'https')
    .map(destination => ({
      match: [{ port: destination.port }],
      rewrite: { authority: gatewayName(scope.namespace, destination) },
      route: route(destination),
    }));
  return [
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'VirtualService',
      metadata: scope.metadata(partName(scope.name, host), {
        intent: `spec.resources.${destinations[0].resource}`,
        guardrail: 'egress-is-declared',
      }),
      spec: {
        hosts: [host],
        gateways: ['mesh'],
        exportTo: ['.'],
        ...(tls.length > 0 ? { tls } : {}),
        ...(http.length > 0 ? { http } : {}),
      },
    } satisfies IVirtualService,
  ];
}

function fromGateway(
  scope: MemberScope,
  gateway: EgressGateway,
  destination: SharedDestination,
): KubernetesObject {
  const name = destinationName(scope, destination);
  const host = gatewayName(scope.namespace, destination);
  const route = [{ destination: { host, port: { number: destination.port } } }];
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: scope.metadata(name, {
      intent: `spec.resources.${destination.resource}`,
      guardrail: 'egress-is-declared',
    }),
    spec: {
      hosts: [host],
      gateways: [`${scope.namespace}/${name}`],
      exportTo: [gateway.namespace],
      ...(destination.scheme === 'https'
        ? { tcp: [{ route }] }
        : {
            http: [{ rewrite: { authority: authorityOf(destination) }, route }],
          }),
    },
  } satisfies IVirtualService;
}
