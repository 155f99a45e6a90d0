import { SERVICE_LABEL } from '../../world/Member';
import { onlyFields } from '../judge/fields';
import { Refuse } from '../judge/JudgeContext';
import { listIn, PlainRecord, recordIn, textsIn, valueIn } from '../plain';
import { withProtocols } from '../ports';
import { BroughtKind } from './BroughtKind';

const FIELDS = [
  'clusterIP',
  'externalName',
  'internalTrafficPolicy',
  'ipFamilies',
  'ipFamilyPolicy',
  'ports',
  'publishNotReadyAddresses',
  'selector',
  'sessionAffinity',
  'sessionAffinityConfig',
  'type',
];
/** Fields of doors to the outside, which an exception opens. */
const OF_DOORS = [
  'allocateLoadBalancerNodePorts',
  'externalTrafficPolicy',
  'loadBalancerSourceRanges',
];

const DOORS = {
  LoadBalancer: 'loadBalancer',
  NodePort: 'nodePort',
} as const;

/** A name for the pods of the package, and for no others. */
export const service: BroughtKind = {
  apiVersion: 'v1',
  kind: 'Service',
  guardrail: 'one-way-in',
  judge({ value }, { scope }, refuse) {
    const spec = recordIn(value, 'spec');
    const { loadBalancer, nodePort } = scope.overrides;
    onlyFields(
      spec,
      loadBalancer || nodePort ? [...FIELDS, ...OF_DOORS] : FIELDS,
      'spec',
      refuse,
    );
    judgeType(spec, { loadBalancer, nodePort }, refuse);
    const address = valueIn(spec, 'clusterIP');
    if (address !== undefined && address !== 'None' && address !== '') {
      refuse({
        reason: 'ManifestFieldRefused',
        guardrail: 'default-deny',
        what: 'claims a certain address of the cluster',
        wayOut: 'Remove clusterIP, or set it to None',
      });
    }
    return {
      spec: {
        ...spec,
        ...withProtocols(spec),
        selector: { ...textsIn(spec, 'selector'), [SERVICE_LABEL]: scope.name },
      },
    };
  },
};

function judgeType(
  spec: PlainRecord,
  overrides: { loadBalancer?: boolean; nodePort?: boolean },
  refuse: Refuse,
): void {
  const type = valueIn(spec, 'type') ?? 'ClusterIP';
  if (type === 'LoadBalancer' || type === 'NodePort') {
    if (!overrides[DOORS[type]]) {
      refuse({
        reason: 'DoorRefused',
        guardrail: 'one-way-in',
        what:
          type === 'LoadBalancer'
            ? 'asks for a load balancer'
            : 'opens a port on every node',
        wayOut: 'Set type: ClusterIP',
        override: DOORS[type],
      });
    }
  } else if (type !== 'ClusterIP') {
    refuse({
      reason: 'DoorRefused',
      guardrail: 'egress-is-declared',
      what: `is of type ${String(type)}: another name for a host elsewhere`,
      wayOut: 'Declare the host as an external-service under spec.resources',
    });
  }
  const hasNodePort = listIn(spec, 'ports').some(
    port => valueIn(port, 'nodePort') !== undefined,
  );
  if (hasNodePort && !overrides.nodePort) {
    refuse({
      reason: 'DoorRefused',
      guardrail: 'one-way-in',
      what: 'opens a port on every node',
      wayOut: 'Remove nodePort from its ports',
      override: 'nodePort',
    });
  }
}
