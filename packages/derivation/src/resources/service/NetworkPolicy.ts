import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { metricsPort } from '../../service/metricsPort';
import {
  egressOf as externalDestinations,
  isAddress,
} from '../../service/egress';
import { ServiceScope } from '../../service/ServiceScope';
import { MemberPort } from '../../world/Member';
import { exposedPort } from '../exposedPort';
import { NAMESPACE_NAME_LABEL } from '../labels';
import {
  CONTROL_PLANE_NAMESPACE,
  EAST_WEST_LABELS,
  EAST_WEST_PORT,
} from '../mesh';
import { ResourceKind } from '../ResourceKind';

interface Peer {
  namespaceSelector: { matchLabels: Record<string, string> };
  podSelector?: { matchLabels: Record<string, string> };
}
interface Ports {
  ports: Array<{ port: number; protocol: 'TCP' | 'UDP' }>;
}
type Ingress = { from: Peer[] } & Ports;
interface Block {
  ipBlock: { cidr: string; except?: string[] };
}
type Egress = { to: Array<Peer | Block> } & Ports;

/** Private ranges: a destination outside is not in them unless it is written as an address. */
const PRIVATE_RANGES = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
];

/**
 * What the network lets through, besides what the sector's default policy opens for everyone:
 * exactly the active agreements of both directions, at the ports where containers listen.
 */
export const networkPolicy: ResourceKind<ServiceScope> = {
  kind: 'NetworkPolicy',
  derive: scope => [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: scope.metadata(scope.name, {
        intent: 'spec.resources',
        guardrail: 'default-deny',
      }),
      spec: {
        podSelector: { matchLabels: scope.member.selector },
        policyTypes: ['Ingress', 'Egress'],
        ingress: ingressOf(scope),
        egress: egressOf(scope),
      },
    } satisfies INetworkPolicy,
  ],
  explain: scope => [
    {
      field: '',
      intent: 'spec.resources',
      guardrail: 'default-deny',
      why: 'The network lets through exactly what is declared and agreed.',
    },
    ...scope.inbound
      .filter(({ state }) => state === 'active')
      .map(({ caller }) => ({
        field: 'spec.ingress',
        intent: 'spec.consents',
        guardrail: 'both-sides-consent',
        why: `${caller} may call, by agreement.`,
      })),
    ...scope.outbound
      .filter(({ state }) => state === 'active')
      .map(({ callee }) => ({
        field: 'spec.egress',
        intent: `spec.resources.${
          scope.member.calls.find(call => call.callee === callee)?.resource ??
          ''
        }`,
        guardrail: 'both-sides-consent',
        why: `Calls to ${callee}, by agreement.`,
      })),
  ],
};

function ingressOf(scope: ServiceScope): Ingress[] {
  const { settings, cluster } = scope.place;
  const ingress: Ingress[] = [];
  let crossesClusters = false;
  for (const { state, callerEnd, ports } of scope.inbound) {
    if (state !== 'active' || !callerEnd || ports.length === 0) {
      continue;
    }
    const { member, place } = callerEnd;
    if (place.cluster === cluster) {
      ingress.push({
        from: [peer(place.namespace, member.selector)],
        ...at(ports),
      });
    } else {
      crossesClusters = true;
    }
  }
  if (crossesClusters) {
    ingress.push({
      from: [peer(CONTROL_PLANE_NAMESPACE, EAST_WEST_LABELS)],
      ...at(scope.intent.ports),
    });
  }
  const exposed = exposedPort(scope);
  if (exposed && settings.ingressGateway) {
    ingress.push({
      from: [peer(settings.ingressGateway.namespace)],
      ...at([exposed]),
    });
  }
  const metrics = metricsPort(scope.intent);
  if (metrics && settings.monitoring) {
    ingress.push({
      from: [peer(settings.monitoring.namespace)],
      ...at([metrics]),
    });
  }
  return ingress;
}

function egressOf(scope: ServiceScope): Egress[] {
  const { cluster } = scope.place;
  const egress: Egress[] = [];
  let crossesClusters = false;
  for (const { state, calleeEnd, ports } of scope.outbound) {
    if (state !== 'active' || !calleeEnd || ports.length === 0) {
      continue;
    }
    const { member, place } = calleeEnd;
    if (place.cluster === cluster) {
      egress.push({
        to: [peer(place.namespace, member.selector)],
        ...at(ports),
      });
    } else {
      crossesClusters = true;
    }
  }
  if (crossesClusters) {
    egress.push({
      to: [peer(CONTROL_PLANE_NAMESPACE, EAST_WEST_LABELS)],
      ports: [{ port: EAST_WEST_PORT, protocol: 'TCP' }],
    });
  }
  return [...egress, ...externalEgress(scope)];
}

/**
 * A NetworkPolicy knows no host names. What goes through the egress gateway needs only the way
 * there; what cannot, needs its port opened to the outside, which a condition says plainly.
 */
function externalEgress(scope: ServiceScope): Egress[] {
  const { throughGateway, direct } = externalDestinations(scope);
  const gateway = scope.place.settings.egressGateway;
  const ports = [...new Set(throughGateway.map(({ port }) => port))].sort(
    (a, b) => a - b,
  );
  const egress: Egress[] = [];
  if (gateway && ports.length > 0) {
    egress.push({
      to: [peer(gateway.namespace)],
      ports: ports.map(port => ({ port, protocol: 'TCP' })),
    });
  }
  const opened = new Map<string, Egress>();
  for (const { host, port, scheme } of direct) {
    const protocol = scheme === 'udp' ? 'UDP' : 'TCP';
    opened.set(`${isAddress(host) ? host : ''} ${port} ${protocol}`, {
      to: [
        {
          ipBlock: isAddress(host)
            ? { cidr: `${host}/32` }
            : { cidr: '0.0.0.0/0', except: PRIVATE_RANGES },
        },
      ],
      ports: [{ port, protocol }],
    });
  }
  return [...egress, ...opened.values()];
}

function peer(namespace: string, labels?: Record<string, string>): Peer {
  return {
    namespaceSelector: { matchLabels: { [NAMESPACE_NAME_LABEL]: namespace } },
    ...(labels ? { podSelector: { matchLabels: labels } } : {}),
  };
}

function at(ports: readonly MemberPort[]): Ports {
  return {
    ports: ports.map(({ targetPort, protocol }) => ({
      port: targetPort,
      protocol,
    })),
  };
}
