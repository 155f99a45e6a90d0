import type { IService } from 'kubernetes-models/v1/Service';
import { Overrides } from '@ridgeway/intent';
import { overrideProvenance } from '../../exceptions/overrideProvenance';
import { ServiceScope } from '../../service/ServiceScope';
import { ResourceKind } from '../ResourceKind';

/** The stable name and ports that callers use. */
export const service: ResourceKind<ServiceScope> = {
  kind: 'Service',
  derive: scope =>
    scope.intent.ports.length === 0 || scope.isHeld
      ? []
      : [
          {
            apiVersion: 'v1',
            kind: 'Service',
            metadata: scope.metadata(scope.name, {
              intent: 'spec.service.ports',
            }),
            spec: {
              ...typeOf(scope.overrides),
              selector: scope.member.selector,
              ports: scope.intent.ports.map(
                ({ name, port, targetPort, protocol }) => ({
                  name,
                  port,
                  targetPort,
                  protocol,
                }),
              ),
            },
          } satisfies IService,
        ],
  explain: scope => [
    {
      field: '',
      intent: 'spec.service.ports',
      why: 'The service offers ports, so callers need one stable name for all of its pods.',
    },
    ...scope.intent.ports.map(({ name }, position) => ({
      field: `spec.ports[${position}]`,
      intent: `spec.service.ports.${name}`,
      why: `Port ${name} as declared.`,
    })),
    ...overrideProvenance(scope.grants, {
      loadBalancer: ['spec.type'],
      nodePort: ['spec.type'],
    }),
  ],
};

/** Inside the cluster only, unless an exception opens a door; a load balancer has node ports too. */
function typeOf({
  loadBalancer,
  nodePort,
}: Overrides): Pick<NonNullable<IService['spec']>, 'type'> {
  if (loadBalancer) {
    return { type: 'LoadBalancer' };
  }
  return nodePort ? { type: 'NodePort' } : {};
}
