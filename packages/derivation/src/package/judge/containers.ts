import { PlainValue } from '@ridgeway/intent';
import { computeOf } from '../../resources/pod/computeOf';
import {
  isRecord,
  listIn,
  PlainRecord,
  recordIn,
  textIn,
  valueIn,
} from '../plain';
import { withProtocols } from '../ports';
import { onlyFields } from './fields';
import { JudgeContext, Refuse } from './JudgeContext';
import { judgeContainerSecurity } from './security';
import { judgeSecretName } from './secrets';

const FIELDS = [
  'args',
  'command',
  'env',
  'envFrom',
  'image',
  'imagePullPolicy',
  'lifecycle',
  'livenessProbe',
  'name',
  'ports',
  'readinessProbe',
  'resources',
  'restartPolicy',
  'securityContext',
  'startupProbe',
  'stdin',
  'stdinOnce',
  'terminationMessagePath',
  'terminationMessagePolicy',
  'tty',
  'volumeMounts',
  'workingDir',
];
/** Places where the kubelet, which is outside of every network policy, sends a request. */
const ASKED_BY_THE_NODE = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];

/** A container as it may run. */
export function judgeContainer(
  container: PlainValue,
  pod: PlainRecord,
  context: JudgeContext,
  refuse: Refuse,
): PlainValue {
  const declared = recordIn(container);
  const { overrides } = context.scope;
  const at = `container ${textIn(declared, 'name') ?? '?'}`;
  onlyFields(declared, FIELDS, at, refuse);
  judgePorts(declared, at, context, refuse);
  judgeRequests(declared, at, refuse);
  judgeEnvironment(declared, at, context, refuse);
  for (const mount of listIn(declared, 'volumeMounts')) {
    const propagation = valueIn(mount, 'mountPropagation');
    if (propagation !== undefined && propagation !== 'None') {
      refuse({
        reason: 'HostAccessRefused',
        guardrail: 'no-host-access',
        what: `shares mounts of ${at} with its node`,
        wayOut: 'Remove mountPropagation',
      });
    }
  }
  return {
    ...declared,
    ...withProtocols(declared),
    resources: resourcesOf(declared),
    securityContext: judgeContainerSecurity(
      recordIn(declared, 'securityContext'),
      recordIn(pod, 'securityContext'),
      overrides,
      at,
      refuse,
    ),
  };
}

function judgePorts(
  container: PlainRecord,
  at: string,
  { scope }: JudgeContext,
  refuse: Refuse,
): void {
  const taken = listIn(container, 'ports').some(
    port => (valueIn(port, 'hostPort') ?? 0) !== 0,
  );
  if (taken && !scope.overrides.hostNetwork) {
    refuse({
      reason: 'HostAccessRefused',
      guardrail: 'no-host-network',
      what: `takes a port of its node for ${at}`,
      wayOut: 'Remove hostPort',
      override: 'hostNetwork',
    });
  }
}

function judgeRequests(
  container: PlainRecord,
  at: string,
  refuse: Refuse,
): void {
  const isElsewhere = ASKED_BY_THE_NODE.flatMap(path => [
    valueIn(container, ...path, 'httpGet', 'host'),
    valueIn(container, ...path, 'tcpSocket', 'host'),
  ]).some(host => host !== undefined && host !== '');
  if (isElsewhere) {
    refuse({
      reason: 'HostAccessRefused',
      guardrail: 'no-host-network',
      what: `has its node ask another host about ${at}`,
      wayOut: 'Remove host from its probes and hooks',
    });
  }
}

function judgeEnvironment(
  container: PlainRecord,
  at: string,
  context: JudgeContext,
  refuse: Refuse,
): void {
  const names = [
    ...listIn(container, 'env').map(entry =>
      valueIn(entry, 'valueFrom', 'secretKeyRef'),
    ),
    ...listIn(container, 'envFrom').map(entry => valueIn(entry, 'secretRef')),
  ];
  for (const reference of names.filter(name => name !== undefined)) {
    judgeSecretName(valueIn(reference, 'name'), at, context, refuse);
  }
}

/** Every container says what it needs; what a manifest leaves open is what services get. */
function resourcesOf(container: PlainRecord): PlainRecord {
  const requests = quantities(container, 'requests');
  const limits = quantities(container, 'limits');
  const compute = computeOf({ resources: { requests, limits } });
  return {
    ...recordIn(container, 'resources'),
    requests: { ...requests, ...compute.requests },
    limits: { ...limits, ...compute.limits },
  };
}

function quantities(
  container: PlainRecord,
  of: 'requests' | 'limits',
): Record<string, string> {
  const declared = valueIn(container, 'resources', of);
  return isRecord(declared)
    ? Object.fromEntries(
        Object.entries(declared).flatMap(([key, value]) =>
          typeof value === 'string' || typeof value === 'number'
            ? [[key, String(value)]]
            : [],
        ),
      )
    : {};
}
