import type { ISidecar } from '@kubernetes-models/istio/networking.istio.io/v1/Sidecar';
import { callProvenance } from '../../agreements/edgeProvenance';
import { openEdges } from '../../agreements/openEdges';
import { isInMesh } from '../../egress/Destination';
import { egressGatewayOf } from '../../egress/egressGateway';
import { serviceHost } from '../../names/names';
import { MemberScope } from '../../member/MemberScope';
import { byText } from '../../text/compare';
import { Because, entriesOf, Explained, provenanceOf } from '../explained';
import { CONTROL_PLANE_NAMESPACE } from '../mesh';
import { ResourceKind } from '../ResourceKind';

/** What the mesh shows to a service: the destinations it declares, and nothing else. */
export const sidecar: ResourceKind<MemberScope> = {
  kind: 'Sidecar',
  derive: scope => [
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'Sidecar',
      metadata: scope.metadata(scope.name, {
        intent: 'spec.resources',
        guardrail: 'default-deny',
      }),
      spec: {
        workloadSelector: { labels: scope.member.selector },
        outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
        egress: [{ hosts: entriesOf(hostsOf(scope)) }],
      },
    } satisfies ISidecar,
  ],
  explain: scope => [
    {
      field: '',
      intent: 'spec.resources',
      guardrail: 'default-deny',
      why: 'The proxy of the service knows only the destinations that are declared and agreed.',
    },
    {
      field: 'spec.outboundTrafficPolicy.mode',
      guardrail: 'egress-is-declared',
      why: 'The proxy refuses destinations that the mesh does not know.',
    },
    ...provenanceOf('spec.egress[0].hosts', hostsOf(scope)),
  ],
};

/** Sorted; each once, with everything that it is there for. */
function hostsOf(scope: MemberScope): Array<Explained<string>> {
  const hosts = new Map<string, Array<() => Because>>();
  const add = (host: string, because: () => Because) => {
    const known = hosts.get(host);
    if (known) {
      known.push(because);
    } else {
      hosts.set(host, [because]);
    }
  };
  add(`${CONTROL_PLANE_NAMESPACE}/*`, () => [
    {
      guardrail: 'strict-mtls',
      why: 'Proxies know the control plane of the mesh.',
    },
  ]);
  for (const edge of openEdges(scope.outbound)) {
    const { member, place } = edge.calleeEnd;
    if (edge.meshPorts.length > 0) {
      add(
        `${place.namespace}/${serviceHost(member.name, place.namespace)}`,
        () => callProvenance(edge),
      );
    }
  }
  const { throughGateway, direct } = scope.egress;
  for (const destination of [...throughGateway, ...direct]) {
    if (isInMesh(destination)) {
      const { scheme, host, port, resource } = destination;
      add(`./${host}`, () => [
        {
          intent: `spec.resources.${resource}`,
          guardrail: 'egress-is-declared',
          why: `The service declares ${scheme}://${host}:${port}.`,
        },
      ]);
    }
  }
  const gateway = egressGatewayOf(scope.place);
  if (gateway && throughGateway.length > 0) {
    add(`${gateway.namespace}/${gateway.host}`, () => [
      {
        guardrail: 'egress-is-declared',
        why: 'The way outside leads through the egress gateway.',
      },
    ]);
  }
  return [...hosts]
    .sort(([a], [b]) => byText(a, b))
    .map(([entry, reasons]) => ({
      entry,
      because: () => reasons.flatMap(because => because()),
    }));
}
