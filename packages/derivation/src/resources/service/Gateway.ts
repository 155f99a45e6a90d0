import type { IGateway } from '@kubernetes-models/istio/networking.istio.io/v1/Gateway';
import { portName } from '../../egress/Destination';
import { egressGatewayOf, gatewayName } from '../../egress/egressGateway';
import { gatewayDestinations } from '../../egress/gatewayDestinations';
import { MemberScope } from '../../member/MemberScope';
import { destinationName, usersProvenance } from '../egressNames';
import { ResourceKind } from '../ResourceKind';

/**
 * Opens the egress gateway for a destination, to workloads that prove who they are. What is
 * encrypted for the destination stays so inside; requests in plain are read, to route them.
 */
export const gateway: ResourceKind<MemberScope> = {
  kind: 'Gateway',
  derive: scope =>
    gatewayDestinations(scope).flatMap(destination => {
      const egressGateway = egressGatewayOf(scope.place);
      return egressGateway
        ? [
            {
              apiVersion: 'networking.istio.io/v1',
              kind: 'Gateway',
              metadata: scope.metadata(destinationName(scope, destination), {
                intent: `spec.resources.${destination.resource}`,
                guardrail: 'egress-is-declared',
              }),
              spec: {
                selector: egressGateway.labels,
                servers: [
                  {
                    port: {
                      number: egressGateway.port,
                      name: portName(destination),
                      protocol:
                        destination.scheme === 'https' ? 'TLS' : 'HTTPS',
                    },
                    hosts: [`./${gatewayName(scope.namespace, destination)}`],
                    tls: { mode: 'ISTIO_MUTUAL' },
                  },
                ],
              },
            } satisfies IGateway,
          ]
        : [];
    }),
  explain: (scope, { metadata }) =>
    gatewayDestinations(scope)
      .filter(
        destination => destinationName(scope, destination) === metadata.name,
      )
      .flatMap(destination => [
        {
          field: '',
          intent: `spec.resources.${destination.resource}`,
          guardrail: 'egress-is-declared',
          why: `The egress gateway lets ${destination.host}:${destination.port} out; the network lets workloads reach nothing else outside.`,
        },
        {
          field: 'spec.servers[0].tls',
          guardrail: 'strict-mtls',
          why: 'Workloads show the gateway who they are, so that it can refuse those that do not declare the destination.',
        },
        ...usersProvenance(scope, destination, 'spec.servers[0].hosts'),
      ]),
};
