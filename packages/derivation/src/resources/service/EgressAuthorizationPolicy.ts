import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import { egressGatewayOf, gatewayName } from '../../egress/egressGateway';
import { partName } from '../../names/names';
import { MemberScope } from '../../member/MemberScope';
import { byText } from '../../text/compare';
import { principalOf } from '../../world/Place';
import { ResourceKind } from '../ResourceKind';

/**
 * What the egress gateway lets a service out to. It stands beside the gateway and holds there: a
 * workload that evades its own proxy reaches the gateway, which refuses whatever is not named here.
 */
export const egressAuthorizationPolicy: ResourceKind<MemberScope> = {
  kind: 'AuthorizationPolicy',
  derive(scope) {
    const gateway = egressGatewayOf(scope.place);
    const { throughGateway } = scope.egress;
    return gateway && throughGateway.length > 0
      ? [
          {
            apiVersion: 'security.istio.io/v1',
            kind: 'AuthorizationPolicy',
            metadata: {
              ...scope.metadata(partName(scope.namespace, scope.name), {
                intent: `spec.resources.${throughGateway[0].resource}`,
                guardrail: 'egress-is-declared',
              }),
              namespace: gateway.namespace,
            },
            spec: {
              selector: { matchLabels: gateway.labels },
              action: 'ALLOW',
              rules: [
                {
                  from: [
                    {
                      source: {
                        principals: [
                          principalOf(scope.index, scope.member, scope.place),
                        ],
                      },
                    },
                  ],
                  when: [
                    {
                      key: 'connection.sni',
                      values: throughGateway
                        .map(destination =>
                          gatewayName(scope.namespace, destination),
                        )
                        .sort(byText),
                    },
                  ],
                },
              ],
            },
          } satisfies IAuthorizationPolicy,
        ]
      : [];
  },
  explain: scope => [
    {
      field: '',
      intent: `spec.resources.${
        scope.egress.throughGateway[0]?.resource ?? ''
      }`,
      guardrail: 'egress-is-declared',
      why: 'The egress gateway lets this identity out to these destinations and refuses everybody who is not named.',
    },
    ...[...scope.egress.throughGateway]
      .sort((a, b) =>
        byText(
          gatewayName(scope.namespace, a),
          gatewayName(scope.namespace, b),
        ),
      )
      .map(({ resource, scheme, host, port }, position) => ({
        field: `spec.rules[0].when[0].values[${position}]`,
        intent: `spec.resources.${resource}`,
        guardrail: 'egress-is-declared',
        why: `${scope.subject} declares ${scheme}://${host}:${port}, and its sector may reach it.`,
      })),
  ],
};
