import { Endpoint } from '@ridgeway/intent';
import { Member } from '../world/Member';
import { externalsOf } from './externals';

/** A destination outside, and the resource that declares it. */
export interface Destination extends Endpoint {
  /** Name that placeholders use. */
  resource: string;
}

/** Protocol of a port as the mesh names it; encrypted traffic is passed on unread. */
export type MeshProtocol = 'HTTP' | 'TLS' | 'GRPC' | 'TCP';

/** Schemes whose traffic names its host, so that the mesh can tell destinations apart. */
const NAMED = new Set(['http', 'https', 'grpc']);

const destinations = new WeakMap<Member, readonly Destination[]>();

/** The destinations of a member, permitted or not, in the order of its resources. */
export function destinationsOf(member: Member): readonly Destination[] {
  let known = destinations.get(member);
  if (!known) {
    known = externalsOf(member).flatMap(({ name, endpoints }) =>
      endpoints.map(endpoint => ({ ...endpoint, resource: name })),
    );
    destinations.set(member, known);
  }
  return known;
}

/** What the gate calls the use of a destination. */
export function useOf({ resource, name }: Destination): string {
  return `${resource}/${name}`;
}

/** True when the traffic to a destination says where it goes. */
export function isNamed({
  scheme,
  host,
}: Pick<Endpoint, 'scheme' | 'host'>): boolean {
  return NAMED.has(scheme) && !isAddress(host);
}

/** True for an address instead of a name. */
export function isAddress(host: string): boolean {
  return /^[0-9]+(\.[0-9]+){3}$/.test(host);
}

/** True when the proxy of the mesh carries the traffic; UDP passes it by. */
export function isInMesh({ scheme }: Pick<Endpoint, 'scheme'>): boolean {
  return scheme !== 'udp';
}

/** Protocol of a destination as the mesh names it. */
export function meshProtocol(scheme: string): MeshProtocol {
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

/** Name of a port of a destination: `tls-443`. */
export function portName({
  scheme,
  port,
}: Pick<Endpoint, 'scheme' | 'port'>): string {
  return `${meshProtocol(scheme).toLowerCase()}-${port}`;
}
