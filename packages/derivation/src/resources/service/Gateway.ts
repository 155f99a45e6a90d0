import type { IGateway } from '@kubernetes-models/istio/networking.istio.io/v1/Gateway';
import { partName } from '../../names/names';
import { byHost, egressOf, meshProtocol, portName } from '../../service/egress';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/** Opens the egress gateway for a declared destination; encrypted traffic passes unread. */
export const gateway: ResourceKind<ServiceScope> = {
  kind: 'Gateway',
  derive: scope => {
    const { egressGateway } = scope.place.settings;
    return egressGateway
      ? byHost(egressOf(scope).throughGateway).map(
          ([host, destinations]) =>
            ({
              apiVersion: 'networking.istio.io/v1',
              kind: 'Gateway',
              metadata: scope.metadata(partName(scope.name, host), {
                intent: `spec.resources.${destinations[0].resource}`,
                guardrail: 'egress-is-declared',
              }),
              spec: {
                selector: { app: egressGateway.name },
                servers: destinations.map(destination => ({
                  port: {
                    number: destination.port,
                    name: portName(destination),
                    protocol: meshProtocol(destination.scheme),
                  },
                  hosts: [host],
                  ...(destination.scheme === 'https'
                    ? { tls: { mode: 'PASSTHROUGH' as const } }
                    : {}),
                })),
              },
            } satisfies IGateway),
        )
      : [];
  },
  explain: (scope, object) => [
    {
      field: '',
      intent: object.metadata.annotations?.['ridgeway.dev/provenance']
        ?.split(' ')[0]
        .replace('intent:', ''),
      guardrail: 'egress-is-declared',
      why: `The egress gateway lets this destination of ${scope.subject} out; the network lets the service reach nothing else outside.`,
    },
  ],
};
