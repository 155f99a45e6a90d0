import type { IServiceEntry } from '@kubernetes-models/istio/networking.istio.io/v1/ServiceEntry';
import { partName } from '../../names/names';
import {
  byHost,
  Destination,
  egressOf,
  isAddress,
  meshProtocol,
  portName,
} from '../../service/egress';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/** Makes a destination outside known to the mesh, for this namespace and the egress gateway only. */
export const serviceEntry: ResourceKind<ServiceScope> = {
  kind: 'ServiceEntry',
  derive: scope =>
    entriesOf(scope).map(
      ([host, destinations]) =>
        ({
          apiVersion: 'networking.istio.io/v1',
          kind: 'ServiceEntry',
          metadata: scope.metadata(partName(scope.name, host), {
            intent: `spec.resources.${destinations[0].resource}`,
            guardrail: 'egress-is-declared',
          }),
          spec: {
            hosts: [host],
            ...(isAddress(host) ? { addresses: [host] } : {}),
            exportTo: exportTo(scope),
            location: 'MESH_EXTERNAL',
            resolution: isAddress(host) ? 'NONE' : 'DNS',
            ports: destinations.map(destination => ({
              number: destination.port,
              name: portName(destination),
              protocol: meshProtocol(destination.scheme),
            })),
          },
        } satisfies IServiceEntry),
    ),
  explain: (scope, object) =>
    entriesOf(scope)
      .filter(([host]) => partName(scope.name, host) === object.metadata.name)
      .flatMap(([host, destinations]) => [
        {
          field: '',
          intent: `spec.resources.${destinations[0].resource}`,
          guardrail: 'egress-is-declared',
          why: `The service declares ${host}, and its sector may reach it.`,
        },
        {
          field: 'spec.exportTo',
          guardrail: 'default-deny',
          why: 'Nobody outside this namespace and the egress gateway learns of the destination.',
        },
      ]),
};

/** UDP does not pass the proxy, so the mesh has nothing to know about it. */
function entriesOf(scope: ServiceScope): Array<[string, Destination[]]> {
  const { throughGateway, direct } = egressOf(scope);
  return byHost(
    [...throughGateway, ...direct].filter(({ scheme }) => scheme !== 'udp'),
  );
}

function exportTo({ place }: ServiceScope): string[] {
  const gateway = place.settings.egressGateway;
  return gateway ? ['.', gateway.namespace] : ['.'];
}
