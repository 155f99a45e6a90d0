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
            ...doorsOf(scope),
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
      guardrail: 'one-way-in',
      why: 'Traffic from outside comes through the ingress gateway and by no other door, but for exceptions.',
    },
    {
      field: 'spec.hard["services.nodeports"]',
      guardrail: 'one-way-in',
      why: 'Traffic from outside comes through the ingress gateway and by no other door, but for exceptions.',
    },
  ],
};

/** How many other doors exceptions open; a load balancer opens node ports too. */
function doorsOf({ tolerated }: SectorScope) {
  const withDoors = tolerated.filter(
    ([, { loadBalancer, nodePort }]) => loadBalancer || nodePort,
  );
  const ports = withDoors.reduce(
    (sum, [member]) => sum + member.ports.length,
    0,
  );
  return {
    'services.loadbalancers': String(
      withDoors.filter(([, { loadBalancer }]) => loadBalancer).length,
    ),
    'services.nodeports': String(ports),
  };
}
