import { serviceHost } from '../names/names';
import { Place } from '../world/Place';
import { Destination } from './Destination';
import { hash } from '../text/hash';

/** Port of an egress gateway that does not say. */
const DEFAULT_PORT = 443;
/** No name in the world ends in it. */
const SUFFIX = 'egress.internal';
/** Most characters of a host name. */
const LONGEST_HOST = 253;

/** The gateway that traffic leaves a cluster through. */
export interface EgressGateway {
  namespace: string;
  /** Its host name in the cluster. */
  host: string;
  /** Port of its Service. */
  port: number;
  /** Port of its pods, which the network sees. */
  targetPort: number;
  /** Labels of its pods. */
  labels: Record<string, string>;
}

/** The egress gateway of a cluster; undefined when platform.yaml names none. */
export function egressGatewayOf({
  settings: { egressGateway },
}: Pick<Place, 'settings'>): EgressGateway | undefined {
  if (!egressGateway) {
    return undefined;
  }
  const { namespace, name, port = DEFAULT_PORT } = egressGateway;
  return {
    namespace,
    host: serviceHost(name, namespace),
    port,
    targetPort: egressGateway.targetPort ?? port,
    labels: egressGateway.labels ?? { app: name },
  };
}

/**
 * Name by which the gateway knows a destination of one namespace. It is the name that workloads
 * ask for in the handshake, and the one that the gateway's policy permits. No other namespace,
 * port or scheme has the same: of two that ask for one name, a gateway ignores the second.
 */
export function gatewayName(
  namespace: string,
  { scheme, host, port }: Destination,
): string {
  const rest = `${namespace}.${SUFFIX}`;
  const name = `${scheme}-${port}.${host}.${rest}`;
  return name.length > LONGEST_HOST
    ? `${scheme}-${port}.${hash(host)}.${rest}`
    : name;
}

/** `Host` of a request as the destination expects it: without the port that its scheme stands for. */
export function authorityOf({ scheme, host, port }: Destination): string {
  return scheme === 'http' && port === 80 ? host : `${host}:${port}`;
}
