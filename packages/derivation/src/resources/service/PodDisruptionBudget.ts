import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/** Keeps node upgrades from taking all pods at once, whenever more than one can run. */
export const podDisruptionBudget: ResourceKind<ServiceScope> = {
  kind: 'PodDisruptionBudget',
  derive: scope =>
    scope.canBeMany
      ? [
          {
            apiVersion: 'policy/v1',
            kind: 'PodDisruptionBudget',
            metadata: scope.metadata(scope.name, {
              intent: origin(scope),
              guardrail: 'spread-and-disruption',
            }),
            spec: {
              maxUnavailable: 1,
              selector: { matchLabels: scope.member.selector },
            },
          } satisfies IPodDisruptionBudget,
        ]
      : [],
  explain: scope => [
    {
      field: '',
      intent: origin(scope),
      guardrail: 'spread-and-disruption',
      why: 'More than one pod can run, so maintenance may stop only one of them at a time.',
    },
    {
      field: 'spec.maxUnavailable',
      guardrail: 'spread-and-disruption',
      why: 'One pod at a time lets nodes drain at any number of replicas; a minimum could block them for ever.',
    },
  ],
};

function origin(scope: ServiceScope): string {
  return scope.intent.autoscaling ? 'spec.autoscaling' : 'spec.replicas';
}
