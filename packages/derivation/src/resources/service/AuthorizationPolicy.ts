import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import { consentProvenance } from '../../agreements/edgeProvenance';
import { isCarried, openEdges } from '../../agreements/openEdges';
import { metricsPort } from '../../service/metricsPort';
import { ServiceScope } from '../../service/ServiceScope';
import { MemberPort } from '../../world/Member';
import { principalOf } from '../../world/Place';
import { entriesOf, Explained, provenanceOf } from '../explained';
import { exposedPort } from '../exposedPort';
import { ingressPrincipal } from '../ingress';
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
    const rules = entriesOf(rulesOf(scope));
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
    ...provenanceOf('spec.rules', rulesOf(scope)),
  ],
};

function rulesOf(scope: ServiceScope): Array<Explained<Rule>> {
  const rules: Array<Explained<Rule>> = [];
  for (const edge of openEdges(scope.inbound)) {
    const { callerEnd, meshPorts } = edge;
    if (meshPorts.length > 0) {
      rules.push({
        entry: rule(
          principalOf(scope.index, callerEnd.member, callerEnd.place),
          meshPorts,
        ),
        because: consentProvenance(edge),
      });
    }
  }
  const exposed = exposedPort(scope);
  const gateway = scope.place.settings.ingressGateway;
  if (exposed && gateway && isCarried(exposed)) {
    rules.push({
      entry: rule(ingressPrincipal(scope.index, gateway), [exposed]),
      because: [
        {
          intent: 'spec.exposure.port',
          guardrail: 'hosts-in-domains',
          why: 'The ingress gateway calls the service for those who ask for its hosts.',
        },
      ],
    });
  }
  const metrics = metricsPort(scope.intent);
  const scraper = scope.place.settings.monitoring;
  if (metrics && scraper && isCarried(metrics)) {
    rules.push({
      entry: rule(principalOf(scope.index, scraper, scraper), [metrics]),
      because: [
        {
          intent: 'spec.telemetry.port',
          guardrail: 'observable-by-default',
          why: 'The scraper reads the metrics of the service.',
        },
      ],
    });
  }
  return rules;
}

function rule(principal: string, ports: readonly MemberPort[]): Rule {
  const numbers = new Set(ports.map(({ targetPort }) => targetPort));
  return {
    from: [{ source: { principals: [principal] } }],
    to: [
      { operation: { ports: [...numbers].sort((a, b) => a - b).map(String) } },
    ],
  };
}
