import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import { consentProvenance } from '../../agreements/edgeProvenance';
import { isCarried, openEdges } from '../../agreements/openEdges';
import { overrideProvenance } from '../../exceptions/overrideProvenance';
import { MemberScope } from '../../member/MemberScope';
import { MemberPort } from '../../world/Member';
import { principalOf } from '../../world/Place';
import { entriesOf, Explained, provenanceOf } from '../explained';
import { ingressPrincipal } from '../ingress';
import { ResourceKind } from '../ResourceKind';

interface Rule {
  from?: [{ source: { principals: string[] } }];
  to: [{ operation: { ports: string[] } }];
}

/**
 * Who may call a service, by identity and port: one rule for each active inbound agreement, one
 * for the ingress gateway when the service is exposed, one for the scraper when it has metrics.
 * Callers who are not named meet the sector's policy that denies everything.
 */
export const authorizationPolicy: ResourceKind<MemberScope> = {
  kind: 'AuthorizationPolicy',
  derive(scope) {
    const rules = entriesOf(rulesOf(scope));
    return rules.length === 0 || scope.isHeld
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

function rulesOf(scope: MemberScope): Array<Explained<Rule>> {
  const rules: Array<Explained<Rule>> = [];
  for (const edge of openEdges(scope.inbound)) {
    const { callerEnd, meshPorts } = edge;
    if (meshPorts.length > 0) {
      rules.push({
        entry: rule(
          principalOf(scope.index, callerEnd.member, callerEnd.place),
          meshPorts,
        ),
        because: () => consentProvenance(edge),
      });
    }
  }
  const { exposed, metrics } = scope;
  const gateway = scope.place.settings.ingressGateway;
  if (exposed && gateway && isCarried(exposed)) {
    rules.push({
      entry: rule(ingressPrincipal(scope.index, gateway), [exposed]),
      because: () => [
        {
          intent: 'spec.exposure.port',
          guardrail: 'hosts-in-domains',
          why: 'The ingress gateway calls the service for those who ask for its hosts.',
        },
      ],
    });
  }
  const scraper = scope.place.settings.monitoring;
  if (metrics && scraper && isCarried(metrics)) {
    rules.push({
      entry: rule(principalOf(scope.index, scraper, scraper), [metrics]),
      because: () => [
        {
          intent: 'spec.telemetry.port',
          guardrail: 'observable-by-default',
          why: 'The scraper reads the metrics of the service.',
        },
      ],
    });
  }
  const plaintext = scope.plaintextPorts.filter(isCarried);
  if (plaintext.length > 0) {
    rules.push({
      entry: { to: to(plaintext) },
      because: () =>
        overrideProvenance(scope.grants, {
          permissiveMtls: [''],
          loadBalancer: [''],
          nodePort: [''],
        }).map(({ field: _none, ...because }) => because),
    });
  }
  return rules;
}

function rule(principal: string, ports: readonly MemberPort[]): Rule {
  return {
    from: [{ source: { principals: [principal] } }],
    to: to(ports),
  };
}

function to(ports: readonly MemberPort[]): Rule['to'] {
  const numbers = ports.map(({ targetPort }) => targetPort);
  const distinct =
    numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
  return [{ operation: { ports: distinct.map(String) } }];
}
