import { Endpoint } from '@ridgeway/intent';
import { permittedExternals } from './permittedExternals';
import type { ServiceScope } from './ServiceScope';

/** A permitted destination outside, and the resource that declares it. */
export interface Destination extends Endpoint {
  /** Name that placeholders use. */
  resource: string;
}

/** How a service leaves its cluster. */
export interface Egress {
  /** Through the egress gateway, which tells hosts apart by name. */
  throughGateway: readonly Destination[];
  /** Straight out: there is no gateway, or nothing in the traffic names the host. */
  direct: readonly Destination[];
}

/** Schemes whose traffic names its host, so that a gateway can tell destinations apart. */
const NAMED = new Set(['http', 'https', 'grpc']);

/** Sorts the permitted destinations of a service by the way they leave. */
export function egressOf(scope: ServiceScope): Egress {
  const destinations = permittedExternals(scope).flatMap(
    ({ name, endpoints }) =>
      endpoints.map(endpoint => ({ ...endpoint, resource: name })),
  );
  const isNamed = ({ scheme, host }: Destination) =>
    scope.place.settings.egressGateway !== undefined &&
    NAMED.has(scheme) &&
    !isAddress(host);
  return {
    throughGateway: destinations.filter(isNamed),
    direct: destinations.filter(destination => !isNamed(destination)),
  };
}

/** True for an address instead of a name. */
export function isAddress(host: string): boolean {
  return /^[0-9]+(\.[0-9]+){3}$/.test(host);
}

/** Hosts with their ports, each once: several endpoints may share a host. */
export function byHost(
  destinations: readonly Destination[],
): Array<[string, Destination[]]> {
  const hosts = new Map<string, Destination[]>();
  for (const destination of destinations) {
    const known = hosts.get(destination.host) ?? [];
    if (!known.some(({ port }) => port === destination.port)) {
      known.push(destination);
    }
    hosts.set(destination.host, known);
  }
  return [...hosts];
}

/** Protocol of a port as the mesh names it; encrypted traffic is passed through unread. */
export function meshProtocol(scheme: string): 'HTTP' | 'TLS' | 'GRPC' | 'TCP' {
  switch (scheme) {
    case 'http':
      return 'HTTP';
    case 'https':
      return 'TLS';
    case 'grpc':
      return 'GRPC';
    default:
      return 'TCP';
  }
}

/** Name of a port of a destination. */
export function portName({ scheme, port }: Endpoint): string {
  return `${meshProtocol(scheme).toLowerCase()}-${port}`;
}
