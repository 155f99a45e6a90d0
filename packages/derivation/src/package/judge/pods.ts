import { PlainValue } from '@ridgeway/intent';
import { SERVICE_LABEL } from '../../world/Member';
import { ENVIRONMENT_LABEL, SECTOR_LABEL } from '../../resources/labels';
import { PROXY_LIMITS, PROXY_REQUESTS } from '../../resources/mesh';
import { listIn, PlainRecord, recordIn, textsIn, valueIn } from '../plain';
import { judgeContainer } from './containers';
import { onlyFields } from './fields';
import { JudgeContext, Refuse } from './JudgeContext';
import { judgeMarks } from './metadata';
import { judgePodSecurity } from './security';
import { judgeSecretName } from './secrets';
import { judgeVolumes } from './volumes';

const FIELDS = [
  'activeDeadlineSeconds',
  'affinity',
  'automountServiceAccountToken',
  'containers',
  'dnsConfig',
  'dnsPolicy',
  'enableServiceLinks',
  'hostIPC',
  'hostNetwork',
  'hostPID',
  'hostname',
  'imagePullSecrets',
  'initContainers',
  'nodeName',
  'nodeSelector',
  'restartPolicy',
  'securityContext',
  'serviceAccount',
  'serviceAccountName',
  'setHostnameAsFQDN',
  'shareProcessNamespace',
  'subdomain',
  'terminationGracePeriodSeconds',
  'tolerations',
  'topologySpreadConstraints',
  'volumes',
];
/** What an image needs of any node, which pins a pod to none. */
const OF_EVERY_NODE = ['kubernetes.io/os', 'kubernetes.io/arch'];

/** What a pod has of its node, each by exception. */
const OF_THE_HOST = [
  ['hostNetwork', 'no-host-network', 'uses the network of its node'],
  ['hostPID', 'no-host-access', 'sees the processes of its node'],
  ['hostIPC', 'no-host-access', 'shares memory with its node'],
] as const;

/**
 * The pods of a workload as they may run: as its package's own identity, with the restricted
 * profile filled in, under the labels by which network and mesh know them.
 */
export function judgePod(
  template: PlainValue | undefined,
  context: JudgeContext,
  refuse: Refuse,
): PlainRecord {
  const { scope } = context;
  const { overrides } = scope;
  const pod = recordIn(template, 'spec');
  onlyFields(recordIn(template), ['metadata', 'spec'], 'template', refuse);
  onlyFields(pod, FIELDS, 'the pod’s spec', refuse);
  judgeHost(pod, context, refuse);
  judgeNodes(pod, context, refuse);
  judgeAccount(pod, context, refuse);
  judgeVolumes(pod, context, refuse);
  for (const entry of listIn(pod, 'imagePullSecrets')) {
    judgeSecretName(
      valueIn(entry, 'name'),
      'imagePullSecrets',
      context,
      refuse,
    );
  }
  const containers = (list: string) =>
    listIn(pod, list).map(each => judgeContainer(each, pod, context, refuse));
  const initContainers = containers('initContainers');
  const { serviceAccount: _former, ...rest } = pod;
  return {
    metadata: podMetadata(recordIn(template, 'metadata'), context, refuse),
    spec: {
      ...rest,
      serviceAccountName: scope.member.serviceAccount,
      automountServiceAccountToken: overrides.serviceAccountToken
        ? valueIn(pod, 'automountServiceAccountToken') ?? true
        : false,
      securityContext: judgePodSecurity(
        recordIn(pod, 'securityContext'),
        overrides,
        refuse,
      ),
      ...(initContainers.length > 0 && { initContainers }),
      containers: containers('containers'),
    },
  };
}

function podMetadata(
  metadata: PlainRecord,
  { scope, selectors }: JudgeContext,
  refuse: Refuse,
): PlainRecord {
  onlyFields(
    metadata,
    ['name', 'labels', 'annotations', 'creationTimestamp'],
    'the pod’s metadata',
    refuse,
  );
  const { labels, annotations } = judgeMarks(metadata, 'its pods', refuse);
  const taken = selectors.find(([, selector]) =>
    Object.entries(selector).every(([key, value]) => labels[key] === value),
  );
  if (taken) {
    refuse({
      reason: 'IdentityRefused',
      guardrail: 'own-identity',
      what: `has pods with the labels by which ${taken[0]} knows its own`,
      wayOut: `Give its pods other labels than ${Object.keys(taken[1]).join(
        ', ',
      )}`,
    });
  }
  return {
    labels: {
      ...scope.labels,
      // Vendors select their pods by the recommended labels; network and mesh by the platform's.
      ...labels,
      ...Object.fromEntries(
        [SECTOR_LABEL, SERVICE_LABEL, ENVIRONMENT_LABEL].map(label => [
          label,
          scope.labels[label],
        ]),
      ),
    },
    annotations: {
      ...annotations,
      'sidecar.istio.io/proxyCPU': PROXY_REQUESTS.cpu,
      'sidecar.istio.io/proxyMemory': PROXY_REQUESTS.memory,
      'sidecar.istio.io/proxyCPULimit': PROXY_LIMITS.cpu,
      'sidecar.istio.io/proxyMemoryLimit': PROXY_LIMITS.memory,
    },
  };
}

function judgeHost(
  pod: PlainRecord,
  { scope: { overrides } }: JudgeContext,
  refuse: Refuse,
): void {
  for (const [field, guardrail, what] of OF_THE_HOST) {
    if ((valueIn(pod, field) ?? false) !== false && !overrides[field]) {
      refuse({
        reason: 'HostAccessRefused',
        guardrail,
        what,
        wayOut: `Remove ${field}`,
        override: field,
      });
    }
  }
  if (
    (valueIn(pod, 'shareProcessNamespace') ?? false) !== false &&
    !overrides.shareProcessNamespace
  ) {
    refuse({
      reason: 'PodNotRestricted',
      guardrail: 'restricted-pods',
      what: 'lets its containers see each other’s processes',
      wayOut: 'Remove shareProcessNamespace',
      override: 'shareProcessNamespace',
    });
  }
}

function judgeNodes(
  pod: PlainRecord,
  { scope: { overrides } }: JudgeContext,
  refuse: Refuse,
): void {
  const selector = valueIn(pod, 'nodeSelector');
  const permitted = overrides.nodeSelector ?? {};
  const asked = Object.entries(recordIn(selector)).filter(
    ([key, value]) =>
      !OF_EVERY_NODE.includes(key) &&
      !(Object.hasOwn(permitted, key) && permitted[key] === value),
  );
  if (asked.length > 0) {
    refuse({
      reason: 'NodePinned',
      guardrail: 'no-node-pinning',
      what: `asks for nodes with ${Object.keys(
        textsIn(pod, 'nodeSelector'),
      ).join(', ')}`,
      wayOut: 'Remove nodeSelector',
      override: 'nodeSelector',
    });
  }
  const others = [
    ['nodeName', valueIn(pod, 'nodeName')],
    ['tolerations', listIn(pod, 'tolerations')[0]],
    ['affinity.nodeAffinity', valueIn(pod, 'affinity', 'nodeAffinity')],
  ] as const;
  for (const [field, value] of others) {
    if (value !== undefined) {
      refuse({
        reason: 'NodePinned',
        guardrail: 'no-node-pinning',
        what: `chooses nodes by ${field}`,
        wayOut: `Remove ${field}`,
      });
    }
  }
}

function judgeAccount(
  pod: PlainRecord,
  { scope: { member, overrides } }: JudgeContext,
  refuse: Refuse,
): void {
  const accounts = [
    valueIn(pod, 'serviceAccountName'),
    valueIn(pod, 'serviceAccount'),
  ];
  const other = accounts.find(
    name => name !== undefined && name !== '' && name !== member.serviceAccount,
  );
  if (other !== undefined) {
    refuse({
      reason: 'IdentityRefused',
      guardrail: 'own-identity',
      what: `runs as the service account ${String(other)}`,
      wayOut: `Set serviceAccountName: ${member.serviceAccount}, which the platform derives, or leave it out`,
    });
  }
  if (
    (valueIn(pod, 'automountServiceAccountToken') ?? false) !== false &&
    !overrides.serviceAccountToken
  ) {
    refuse({
      reason: 'IdentityRefused',
      guardrail: 'own-identity',
      what: 'asks for a token for the Kubernetes API',
      wayOut: 'Set automountServiceAccountToken: false',
      override: 'serviceAccountToken',
    });
  }
}
