import { ServiceScope } from '../service/ServiceScope';
import { MemberPort } from '../world/Member';
import { Place } from '../world/Place';
import { labelOf } from '../names/names';
import { exposedHosts, exposedPort } from './exposedPort';
import { IngressGateway } from './ingress';

/** Who signs the certificates of a sector. */
export interface CertificateIssuer {
  group: 'cert-manager.io';
  kind: 'Issuer' | 'ClusterIssuer';
  name: string;
}

/** How an exposed service is reached from outside. */
export interface Exposure {
  gateway: IngressGateway;
  hosts: readonly string[];
  port: MemberPort;
  /** Listeners of the service's own; undefined where the gateway's listeners answer. */
  own: { issuer: CertificateIssuer; ports: Ports } | undefined;
}

/** Ports of listeners; without a port for http nothing is redirected. */
interface Ports {
  http?: number;
  https: number;
}

/** Name of a sector's Issuer. */
export const SECTOR_ISSUER = 'sector.issuer';

const DEFAULT_PORTS: Ports = { http: 80, https: 443 };

const exposures = new WeakMap<ServiceScope, Exposure | undefined>();

/** How a service is exposed; undefined when it is not. */
export function exposureOf(scope: ServiceScope): Exposure | undefined {
  if (!exposures.has(scope)) {
    exposures.set(scope, readExposure(scope));
  }
  return exposures.get(scope);
}

function readExposure(scope: ServiceScope): Exposure | undefined {
  const gateway = scope.place.settings.ingressGateway;
  const port = exposedPort(scope);
  if (!port) {
    return undefined;
  }
  const exposure = { gateway, port, hosts: exposedHosts(scope) };
  if (gateway.listeners === 'shared') {
    return { ...exposure, own: undefined };
  }
  return {
    ...exposure,
    own: {
      issuer: issuerOf(scope.place),
      ports: gateway.ports ?? DEFAULT_PORTS,
    },
  };
}

/** Who signs certificates for a sector: its own issuer where one is configured, or the cluster's. */
export function issuerOf({ settings, document }: Place): CertificateIssuer {
  const { issuer, certificateIssuer } = settings;
  const group = 'cert-manager.io';
  if (issuer && (document.document.spec.domains ?? []).length > 0) {
    return { group, kind: 'Issuer', name: SECTOR_ISSUER };
  }
  return { group, kind: 'ClusterIssuer', name: certificateIssuer };
}

/** Name of the listener of a host. */
export function listenerName(scheme: 'http' | 'https', host: string): string {
  return labelOf(`${scheme}.${host}`);
}
