import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import { metricsPort } from '../../service/metricsPort';
import { ServiceScope } from '../../service/ServiceScope';
import { principalOf } from '../../world/Place';
import { ingressPrincipal } from '../ingress';
import { exposedPort } from '../exposedPort';
import { ResourceKind } from '../ResourceKind';

interface Rule {
  from: [{ source: { principals: string[] } }];
  to: [{ operation: { ports: string[] } }];
}

/**
 * Who may call a service, by identity and port: one rule for each active inbound agreement, one
 * for the ingress gateway when the service is exposed, one for the scraper when it has metrics.
 * Callers who are not named meet the sector's policy that denies everything.
 */
export const authorizationPolicy: ResourceKind<ServiceScope> = {
  kind: 'AuthorizationPolicy',
  derive(scope) {
    const rules = rulesOf(scope);
    return rules.length === 0
      ? []
      : [
          {
            apiVersion: 'security.istio.io/v1',
            kind: 'AuthorizationPolicy',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.consents',
              guardrail: 'both-sides-consent',
            }),
            spec: {
              selector: { matchLabels: scope.member.selector },
              action: 'ALLOW',
              rules,
            },
          } satisfies IAuthorizationPolicy,
        ];
  },
  explain: scope => [
    {
      field: '',
      intent: 'spec.consents',
      guardrail: 'both-sides-consent',
      why: 'Only callers that declare the call, and that this service consents to, get through.',
    },
    ...scope.inbound
      .filter(({ state, ports }) => state === 'active' && ports.length > 0)
      .map(({ caller }, position) => ({
        field: `spec.rules[${position}]`,
        intent: 'spec.consents',
        guardrail: 'both-sides-consent',
        why: `${caller} declares calls to ${scope.subject}, and ${scope.subject} consents.`,
      })),
  ],
};

function rulesOf(scope: ServiceScope): Rule[] {
  const rules: Rule[] = [];
  for (const { state, callerEnd, ports } of scope.inbound) {
    if (state === 'active' && callerEnd && ports.length > 0) {
      rules.push(
        rule(
          principalOf(scope.index, callerEnd.member, callerEnd.place),
          ports.map(({ targetPort }) => targetPort),
        ),
      );
    }
  }
  const exposed = exposedPort(scope);
  const gateway = scope.place.settings.ingressGateway;
  if (exposed && gateway) {
    rules.push(
      rule(ingressPrincipal(scope.index, gateway), [exposed.targetPort]),
    );
  }
  const metrics = metricsPort(scope.intent);
  const scraper = scope.place.settings.monitoring;
  if (metrics && scraper) {
    rules.push(
      rule(principalOf(scope.index, scraper, scraper), [metrics.targetPort]),
    );
  }
  return rules;
}

function rule(principal: string, ports: number[]): Rule {
  return {
    from: [{ source: { principals: [principal] } }],
    to: [
      {
        operation: {
          ports: [...new Set(ports)].sort((a, b) => a - b).map(String),
        },
      },
    ],
  };
}
