import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { MemberScope } from '../../member/MemberScope';
import { entriesOf, Explained, provenanceOf } from '../explained';
import { egressRules, ingressRules } from '../networkRules';
import { ResourceKind } from '../ResourceKind';

/**
 * What the network lets through, besides what the sector's default policy opens for everyone:
 * exactly the active agreements of both directions, at the ports where containers listen. Probes
 * need no rule: they come from the node of the pod, which a NetworkPolicy never keeps out.
 */
export const networkPolicy: ResourceKind<MemberScope> = {
  kind: 'NetworkPolicy',
  derive: scope =>
    scope.isHeld
      ? []
      : [
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
              ...listOf('ingress', ingressRules(scope)),
              ...listOf('egress', egressRules(scope)),
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
    ...provenanceOf('spec.ingress', ingressRules(scope)),
    ...provenanceOf('spec.egress', egressRules(scope)),
  ],
};

/** The API server stores no empty list, so that applying one again would be a change each time. */
function listOf<Field extends string, Entry>(
  field: Field,
  rules: ReadonlyArray<Explained<Entry>>,
) {
  return rules.length > 0 ? { [field]: entriesOf(rules) } : {};
}
