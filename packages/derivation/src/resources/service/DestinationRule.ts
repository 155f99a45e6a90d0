import type { IDestinationRule } from '@kubernetes-models/istio/networking.istio.io/v1/DestinationRule';
import { egressGatewayOf, gatewayName } from '../../egress/egressGateway';
import { gatewayDestinations } from '../../egress/gatewayDestinations';
import { MemberScope } from '../../member/MemberScope';
import { destinationName, subsetName } from '../egressNames';
import { ResourceKind } from '../ResourceKind';

/** How workloads speak to the egress gateway about a destination: as themselves, naming it. */
export const destinationRule: ResourceKind<MemberScope> = {
  kind: 'DestinationRule',
  derive: scope =>
    gatewayDestinations(scope).flatMap(destination => {
      const gateway = egressGatewayOf(scope.place);
      return gateway
        ? [
            {
              apiVersion: 'networking.istio.io/v1',
              kind: 'DestinationRule',
              metadata: scope.metadata(destinationName(scope, destination), {
                intent: `spec.resources.${destination.resource}`,
                guardrail: 'egress-is-declared',
              }),
              spec: {
                host: gateway.host,
                exportTo: ['.'],
                subsets: [
                  {
                    name: subsetName(destination),
                    trafficPolicy: {
                      tls: {
                        mode: 'ISTIO_MUTUAL',
                        sni: gatewayName(scope.namespace, destination),
                      },
                    },
                  },
                ],
              },
            } satisfies IDestinationRule,
          ]
        : [];
    }),
  explain: (scope, { metadata }) =>
    gatewayDestinations(scope)
      .filter(
        destination => destinationName(scope, destination) === metadata.name,
      )
      .flatMap(({ resource, host, port }) => [
        {
          field: '',
          intent: `spec.resources.${resource}`,
          guardrail: 'egress-is-declared',
          why: `The way to ${host}:${port} leads through the egress gateway.`,
        },
        {
          field: 'spec.subsets[0].trafficPolicy.tls',
          guardrail: 'strict-mtls',
          why: 'The handshake carries the identity of the workload and the name of the destination: the gateway judges by both.',
        },
      ]),
};
