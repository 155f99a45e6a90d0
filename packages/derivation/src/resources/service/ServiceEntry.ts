import type { IServiceEntry } from '@kubernetes-models/istio/networking.istio.io/v1/ServiceEntry';
import { partName } from '../../names/names';
import { Endpoint } from '@ridgeway/intent';
import { permittedExternals } from '../../service/permittedExternals';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/** Makes a destination outside known to the mesh, for this namespace and the egress gateway only. */
export const serviceEntry: ResourceKind<ServiceScope> = {
  kind: 'ServiceEntry',
  derive: scope =>
    permittedExternals(scope).flatMap(({ name, endpoints }) =>
      hostsOf(endpoints).map(
        ([host, ports]) =>
          ({
            apiVersion: 'networking.istio.io/v1',
            kind: 'ServiceEntry',
            metadata: scope.metadata(entryName(scope, name, host, endpoints), {
              intent: `spec.resources.${name}`,
              guardrail: 'egress-is-declared',
            }),
            spec: {
              hosts: [host],
              exportTo: exportTo(scope),
              location: 'MESH_EXTERNAL',
              resolution: resolutionOf(host),
              ...(isAddress(host) ? { addresses: [host] } : {}),
              ports: ports.map(({ port, scheme }) => ({
                number: port,
                name: `${meshProtocol(scheme).toLowerCase()}-${port}`,
                protocol: meshProtocol(scheme),
              })),
            },
          } satisfies IServiceEntry),
      ),
    ),
  explain: (_scope, object) => [
    {
      field: '',
      intent: object.metadata.annotations?.['ridgeway.dev/provenance']
        ?.split(' ')[0]
        .replace('intent:', ''),
      guardrail: 'egress-is-declared',
      why: 'The service declares this destination, and the sector may reach it.',
    },
    {
      field: 'spec.exportTo',
      guardrail: 'default-deny',
      why: 'Nobody outside this namespace and the egress gateway learns of the destination.',
    },
  ],
};

/** One host may be declared by several endpoints; each host is one entry with all their ports. */
function hostsOf(endpoints: readonly Endpoint[]): Array<[string, Endpoint[]]> {
  const hosts = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) {
    const ports = hosts.get(endpoint.host) ?? [];
    if (!ports.some(({ port }) => port === endpoint.port)) {
      ports.push(endpoint);
    }
    hosts.set(endpoint.host, ports);
  }
  return [...hosts];
}

function entryName(
  scope: ServiceScope,
  resource: string,
  host: string,
  endpoints: readonly Endpoint[],
): string {
  return new Set(endpoints.map(endpoint => endpoint.host)).size === 1
    ? partName(scope.name, resource)
    : partName(scope.name, resource, host);
}

function exportTo({ place }: ServiceScope): string[] {
  const gateway = place.settings.egressGateway;
  return gateway ? ['.', gateway.namespace] : ['.'];
}

function isAddress(host: string): boolean {
  return /^[0-9.]+$/.test(host) || host.includes(':');
}

function resolutionOf(host: string): 'DNS' | 'DYNAMIC_DNS' | 'STATIC' | 'NONE' {
  if (isAddress(host)) {
    return 'NONE';
  }
  return host.startsWith('*.') ? 'DYNAMIC_DNS' : 'DNS';
}

/** Protocol as the mesh names it; encrypted traffic is passed through unread. */
function meshProtocol(scheme: string): string {
  switch (scheme) {
    case 'http':
      return 'HTTP';
    case 'https':
      return 'TLS';
    case 'grpc':
      return 'GRPC';
    case 'udp':
      return 'UDP';
    default:
      return 'TCP';
  }
}
