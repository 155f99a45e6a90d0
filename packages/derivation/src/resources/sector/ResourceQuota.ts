import type { IResourceQuota } from 'kubernetes-models/v1/ResourceQuota';
import { SectorScope } from '../../sector/SectorScope';
import { ResourceKind } from '../ResourceKind';

/** What the sector may use at most in this environment. */
export const resourceQuota: ResourceKind<SectorScope> = {
  kind: 'ResourceQuota',
  derive(scope) {
    const { cpu, memory, services } = scope.spec.quota ?? {};
    return [
      {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: scope.metadata('sector', {
          intent: 'spec.quota',
          guardrail: 'quota-per-environment',
        }),
        spec: {
          hard: {
            ...(cpu === undefined ? {} : { 'requests.cpu': cpu }),
            ...(memory === undefined ? {} : { 'requests.memory': memory }),
            ...(services === undefined
              ? {}
              : { 'count/deployments.apps': String(services) }),
            'services.loadbalancers': '0',
            'services.nodeports': '0',
          },
        },
      } satisfies IResourceQuota,
    ];
  },
  explain: () => [
    {
      field: '',
      intent: 'spec.quota',
      guardrail: 'quota-per-environment',
      why: 'The sector uses what it was given, so that its growth is nobody else’s outage.',
    },
    {
      field: 'spec.hard["services.loadbalancers"]',
      guardrail: 'default-deny',
      why: 'Traffic from outside comes through the ingress gateway and by no other door.',
    },
    {
      field: 'spec.hard["services.nodeports"]',
      guardrail: 'default-deny',
      why: 'Traffic from outside comes through the ingress gateway and by no other door.',
    },
  ],
};
