import type { IServiceEntry } from '@kubernetes-models/istio/networking.istio.io/v1/ServiceEntry';
import { isAddress, meshProtocol, portName } from '../../egress/Destination';
import { EgressHost, SharedDestination } from '../../egress/Egress';
import { egressGatewayOf, gatewayName } from '../../egress/egressGateway';
import { gatewayDestinations } from '../../egress/gatewayDestinations';
import { KubernetesObject } from '../../model/KubernetesObject';
import { Provenance } from '../../model/Derivation';
import { partName } from '../../names/names';
import { MemberScope } from '../../member/MemberScope';
import { destinationName, usersProvenance } from '../egressNames';
import { ResourceKind } from '../ResourceKind';

/**
 * Makes a destination outside known: to this namespace by its host, and to the egress gateway by
 * a name that no other namespace uses.
 */
export const serviceEntry: ResourceKind<MemberScope> = {
  kind: 'ServiceEntry',
  derive: scope => [
    ...scope.egress.hosts.map(host => forNamespace(scope, host)),
    ...gatewayDestinations(scope).flatMap(destination =>
      forGateway(scope, destination),
    ),
  ],
  explain(scope, { metadata }): Provenance[] {
    const told = scope.egress.hosts.find(
      ({ host }) => partName(scope.name, host) === metadata.name,
    );
    if (told) {
      return [
        {
          field: '',
          intent: `spec.resources.${told.destinations[0].resource}`,
          guardrail: 'egress-is-declared',
          why: `${told.host} is declared, and the sector may reach it.`,
        },
        {
          field: 'spec.exportTo',
          guardrail: 'default-deny',
          why: 'No other namespace learns of the destination.',
        },
        ...told.destinations.flatMap((destination, position) =>
          usersProvenance(scope, destination, `spec.ports[${position}]`),
        ),
      ];
    }
    const passed = gatewayDestinations(scope).find(
      destination => destinationName(scope, destination) === metadata.name,
    );
    return passed
      ? [
          {
            field: '',
            intent: `spec.resources.${passed.resource}`,
            guardrail: 'egress-is-declared',
            why: `Tells the egress gateway where ${passed.host}:${passed.port} is.`,
          },
          {
            field: 'spec.hosts',
            guardrail: 'egress-is-declared',
            why: 'A name of its own, so that what one namespace declares never changes the way of another.',
          },
        ]
      : [];
  },
};

function forNamespace(
  scope: MemberScope,
  { host, destinations }: EgressHost,
): KubernetesObject {
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'ServiceEntry',
    metadata: scope.metadata(partName(scope.name, host), {
      intent: `spec.resources.${destinations[0].resource}`,
      guardrail: 'egress-is-declared',
    }),
    spec: {
      hosts: [host],
      ...(isAddress(host) ? { addresses: [host] } : {}),
      exportTo: ['.'],
      location: 'MESH_EXTERNAL',
      resolution: isAddress(host) ? 'NONE' : 'DNS',
      ports: destinations.map(destination => ({
        number: destination.port,
        name: portName(destination),
        protocol: meshProtocol(destination.scheme),
      })),
    },
  } satisfies IServiceEntry;
}

function forGateway(
  scope: MemberScope,
  destination: SharedDestination,
): KubernetesObject[] {
  const gateway = egressGatewayOf(scope.place);
  return gateway
    ? [
        {
          apiVersion: 'networking.istio.io/v1',
          kind: 'ServiceEntry',
          metadata: scope.metadata(destinationName(scope, destination), {
            intent: `spec.resources.${destination.resource}`,
            guardrail: 'egress-is-declared',
          }),
          spec: {
            hosts: [gatewayName(scope.namespace, destination)],
            exportTo: [gateway.namespace],
            location: 'MESH_EXTERNAL',
            resolution: 'DNS',
            endpoints: [{ address: destination.host }],
            ports: [
              {
                number: destination.port,
                name: portName(destination),
                protocol: meshProtocol(destination.scheme),
              },
            ],
          },
        } satisfies IServiceEntry,
      ]
    : [];
}
