import type { ISidecar } from '@kubernetes-models/istio/networking.istio.io/v1/Sidecar';
import { serviceHost } from '../../names/names';
import { permittedExternals } from '../../service/permittedExternals';
import { ServiceScope } from '../../service/ServiceScope';
import { byText } from '../../text/compare';
import { CONTROL_PLANE_NAMESPACE } from '../mesh';
import { ResourceKind } from '../ResourceKind';

/** What the mesh shows to a service: the destinations it declares, and nothing else. */
export const sidecar: ResourceKind<ServiceScope> = {
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
        egress: [{ hosts: destinations(scope) }],
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
    ...scope.outbound
      .filter(({ state }) => state === 'active')
      .map(({ callee }) => ({
        field: 'spec.egress',
        intent: `spec.resources.${
          scope.member.calls.find(call => call.callee === callee)?.resource ??
          ''
        }`,
        guardrail: 'both-sides-consent',
        why: `The service calls ${callee}, and ${callee} consents.`,
      })),
  ],
};

function destinations(scope: ServiceScope): string[] {
  const hosts = [`${CONTROL_PLANE_NAMESPACE}/*`];
  for (const { state, calleeEnd } of scope.outbound) {
    if (state === 'active' && calleeEnd) {
      const { member, place } = calleeEnd;
      hosts.push(
        `${place.namespace}/${serviceHost(member.name, place.namespace)}`,
      );
    }
  }
  for (const { endpoints } of permittedExternals(scope)) {
    for (const { host } of endpoints) {
      hosts.push(`./${host}`);
    }
  }
  const gateway = scope.place.settings.egressGateway;
  if (gateway && permittedExternals(scope).length > 0) {
    hosts.push(
      `${gateway.namespace}/${serviceHost(gateway.name, gateway.namespace)}`,
    );
  }
  return [...new Set(hosts)].sort(byText);
}
