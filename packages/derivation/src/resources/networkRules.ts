import {
  callProvenance,
  consentProvenance,
} from '../agreements/edgeProvenance';
import { OpenEdge, openEdges } from '../agreements/openEdges';
import { Destination, isAddress } from '../egress/Destination';
import { egressGatewayOf } from '../egress/egressGateway';
import { overrideProvenance } from '../exceptions/overrideProvenance';
import { MemberScope } from '../member/MemberScope';
import { MemberPort } from '../world/Member';
import { Explained } from './explained';
import { ingressLabels } from './ingress';
import { NAMESPACE_NAME_LABEL } from './labels';
import {
  CONTROL_PLANE_NAMESPACE,
  EAST_WEST_LABELS,
  EAST_WEST_PORT,
  PROXY_METRICS_PORT,
} from './mesh';

interface Peer {
  namespaceSelector: { matchLabels: Record<string, string> };
  podSelector?: { matchLabels: Record<string, string> };
}
interface Block {
  ipBlock: { cidr: string; except?: string[] };
}
interface Ports {
  ports: Array<{ port: number; protocol: 'TCP' | 'UDP' }>;
}

/** One entry of `spec.ingress` of a NetworkPolicy. */
export type IngressRule = { from: Array<Peer | Block> } & Ports;
/** One entry of `spec.egress` of a NetworkPolicy. */
export type EgressRule = { to: Array<Peer | Block> } & Ports;

/** Private ranges: a destination outside is not in them unless it is written as an address. */
const PRIVATE_RANGES = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
];

/** Every address outside. */
const ANYWHERE: Block = {
  ipBlock: { cidr: '0.0.0.0/0', except: PRIVATE_RANGES },
};

/** What the network lets in, at the ports where containers listen. */
export function ingressRules(
  scope: MemberScope,
): Array<Explained<IngressRule>> {
  const { ingressGateway, eastWestGateway, monitoring } = scope.place.settings;
  const rules: Array<Explained<IngressRule>> = [];
  const fromAfar: MemberPort[] = [];
  const afar: OpenEdge[] = [];
  for (const edge of openEdges(scope.inbound)) {
    if (edge.crossesClusters) {
      fromAfar.push(...edge.ports);
      afar.push(edge);
    } else {
      const { member, place } = edge.callerEnd;
      rules.push({
        entry: {
          from: [peer(place.namespace, member.selector)],
          ...at(edge.ports),
        },
        because: () => consentProvenance(edge),
      });
    }
  }
  if (fromAfar.length > 0) {
    rules.push({
      entry: {
        from: [
          peer(
            eastWestGateway?.namespace ?? CONTROL_PLANE_NAMESPACE,
            eastWestGateway?.labels ?? EAST_WEST_LABELS,
          ),
        ],
        ...at(scope.member.ports.filter(port => fromAfar.includes(port))),
      },
      because: () => afar.flatMap(consentProvenance),
    });
  }
  const { exposed, metrics, doors } = scope;
  if (exposed && ingressGateway) {
    rules.push({
      entry: {
        from: [peer(ingressGateway.namespace, ingressLabels(ingressGateway))],
        ...at([exposed]),
      },
      because: () => [
        {
          intent: 'spec.exposure.port',
          guardrail: 'hosts-in-domains',
          why: 'The ingress gateway calls the service for those who ask for its hosts.',
        },
      ],
    });
  }
  if (monitoring && (metrics || scope.isScraped)) {
    rules.push({
      entry: {
        from: [peer(monitoring.namespace)],
        ports: [
          ...(metrics ? at([metrics]).ports : []),
          ...(scope.isScraped
            ? [{ port: PROXY_METRICS_PORT, protocol: 'TCP' as const }]
            : []),
        ],
      },
      because: () => [
        {
          ...(metrics ? { intent: 'spec.telemetry.port' } : {}),
          guardrail: 'observable-by-default',
          why: 'The scraper reads the metrics of the service and of its proxy.',
        },
      ],
    });
  }
  if (doors.length > 0) {
    rules.push({
      // Nodes pass on what comes from outside under addresses of their own.
      entry: { from: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ...at(doors) },
      because: () =>
        overrideProvenance(scope.grants, {
          loadBalancer: [''],
          nodePort: [''],
        }).map(({ field: _none, ...because }) => because),
    });
  }
  return rules;
}

/** What the network lets out. */
export function egressRules(scope: MemberScope): Array<Explained<EgressRule>> {
  const rules: Array<Explained<EgressRule>> = [];
  const afar = new Map<string, OpenEdge[]>();
  for (const edge of openEdges(scope.outbound)) {
    const { member, place } = edge.calleeEnd;
    if (edge.crossesClusters) {
      afar.set(place.cluster, [...(afar.get(place.cluster) ?? []), edge]);
    } else {
      rules.push({
        entry: {
          to: [peer(place.namespace, member.selector)],
          ...at(edge.ports),
        },
        because: () => callProvenance(edge),
      });
    }
  }
  for (const [cluster, edges] of afar) {
    const { eastWestGateway } = scope.index.platform.cluster(cluster);
    rules.push({
      entry: {
        to: eastWestGateway?.addresses?.map(cidr => ({
          ipBlock: { cidr },
        })) ?? [ANYWHERE],
        ports: [{ port: EAST_WEST_PORT, protocol: 'TCP' }],
      },
      because: () => edges.flatMap(callProvenance),
    });
  }
  return [
    ...rules,
    ...identityRules(scope),
    ...gatewayRules(scope),
    ...directRules(scope),
  ];
}

/** Credentials for the cloud come from the node. */
function identityRules({
  identity,
  place,
}: MemberScope): Array<Explained<EgressRule>> {
  return (identity?.endpoints ?? []).map(({ address, port }) => ({
    entry: {
      to: [{ ipBlock: { cidr: `${address}/32` } }],
      ports: [{ port, protocol: 'TCP' }],
    },
    because: () => [
      {
        intent: `spec.clusters.${place.cluster}.workloadIdentity`,
        document: 'platform/platform.yaml',
        guardrail: 'own-identity',
        why: 'Pods fetch the credentials of their own identity here.',
      },
    ],
  }));
}

/** What the egress gateway checks by identity and host, the network has only to lead there. */
function gatewayRules(scope: MemberScope): Array<Explained<EgressRule>> {
  const { throughGateway } = scope.egress;
  const gateway = egressGatewayOf(scope.place);
  return gateway && throughGateway.length > 0
    ? [
        {
          entry: {
            to: [peer(gateway.namespace, gateway.labels)],
            ports: [{ port: gateway.targetPort, protocol: 'TCP' }],
          },
          because: () =>
            throughGateway.map(({ resource, host, port }) => ({
              intent: `spec.resources.${resource}`,
              guardrail: 'egress-is-declared',
              why: `The way to ${host}:${port} leads through the egress gateway.`,
            })),
        },
      ]
    : [];
}

/** A NetworkPolicy knows no host names: what goes straight out opens its port to the outside. */
function directRules(scope: MemberScope): Array<Explained<EgressRule>> {
  const opened = new Map<string, Destination[]>();
  for (const destination of scope.egress.direct) {
    const key = openingOf(destination);
    opened.set(key, [...(opened.get(key) ?? []), destination]);
  }
  return [...opened.values()].map(destinations => {
    const [{ host, port, scheme }] = destinations;
    return {
      entry: {
        to: [isAddress(host) ? { ipBlock: { cidr: `${host}/32` } } : ANYWHERE],
        ports: [{ port, protocol: protocolOf(scheme) }],
      },
      because: () =>
        destinations.map(destination => ({
          intent: `spec.resources.${destination.resource}`,
          guardrail: 'egress-is-declared',
          why: `The service declares ${destination.scheme}://${destination.host}:${destination.port}.`,
        })),
    };
  });
}

/** Equal for destinations that one rule opens. */
function openingOf({ host, port, scheme }: Destination): string {
  return `${isAddress(host) ? host : ''} ${port} ${protocolOf(scheme)}`;
}

function protocolOf(scheme: string): 'TCP' | 'UDP' {
  return scheme === 'udp' ? 'UDP' : 'TCP';
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
