import { Overrides } from '@ridgeway/intent';
import { bringing, Brought, brought } from './packages';
import { Spec } from './worlds';

/** A name for the pods of the package, with a port. */
export const withPort = (spec: Spec, name = 'search') =>
  brought(
    'v1',
    'Service',
    { spec: { ports: [{ port: 80 }], ...spec } },
    { name },
  );

/** What guardrails refuse, and the overrides that let it pass. */
export const REFUSED: ReadonlyArray<
  [reason: string, what: string, manifest: Brought, overrides?: Overrides]
> = [
  [
    'HostAccessRefused',
    'the host’s network',
    bringing({ hostNetwork: true }),
    { hostNetwork: true },
  ],
  [
    'HostAccessRefused',
    'a port of the host',
    bringing({}, { ports: [{ containerPort: 80, hostPort: 80 }] }),
    { hostNetwork: true },
  ],
  [
    'HostAccessRefused',
    'the host’s processes',
    bringing({ hostPID: true }),
    { hostPID: true },
  ],
  [
    'HostAccessRefused',
    'the host’s memory',
    bringing({ hostIPC: 'yes' }),
    { hostIPC: true },
  ],
  [
    'HostAccessRefused',
    'all rights',
    bringing({}, { securityContext: { privileged: true } }),
    { privileged: true },
  ],
  [
    'HostAccessRefused',
    'a folder of the host',
    bringing({ volumes: [{ name: 'a', hostPath: { path: '/' } }] }),
  ],
  [
    'HostAccessRefused',
    'a folder of the host under the name of another',
    bringing({
      volumes: [{ name: 'a', emptyDir: {}, hostPath: { path: '/' } }],
    }),
  ],
  [
    'HostAccessRefused',
    'mounts that reach the host',
    bringing(
      {},
      {
        volumeMounts: [
          { name: 'a', mountPath: '/a', mountPropagation: 'Bidirectional' },
        ],
      },
    ),
  ],
  [
    'HostAccessRefused',
    'requests of the node',
    bringing(
      {},
      { livenessProbe: { httpGet: { host: '169.254.169.254', port: 80 } } },
    ),
  ],
  [
    'PodNotRestricted',
    'root',
    bringing({ securityContext: { runAsUser: 0 } }),
    { runAsRoot: true },
  ],
  [
    'PodNotRestricted',
    'root in an init container',
    bringing({
      initContainers: [
        {
          name: 'i',
          image: 'registry.example/i:1',
          securityContext: { runAsNonRoot: false },
        },
      ],
    }),
    { runAsRoot: true },
  ],
  [
    'PodNotRestricted',
    'escalation',
    bringing({}, { securityContext: { allowPrivilegeEscalation: true } }),
    { privilegeEscalation: true },
  ],
  [
    'PodNotRestricted',
    'capabilities',
    bringing({}, { securityContext: { capabilities: { add: ['NET_ADMIN'] } } }),
    { capabilities: ['NET_ADMIN'] },
  ],
  [
    'PodNotRestricted',
    'a writable root',
    bringing({}, { securityContext: { readOnlyRootFilesystem: false } }),
    { readWriteRootFilesystem: true },
  ],
  [
    'PodNotRestricted',
    'no filter of system calls',
    bringing({ securityContext: { seccompProfile: { type: 'Unconfined' } } }),
    { seccompProfile: 'Unconfined' },
  ],
  [
    'PodNotRestricted',
    'shared processes',
    bringing({ shareProcessNamespace: true }),
    { shareProcessNamespace: true },
  ],
  [
    'NodePinned',
    'certain nodes',
    bringing({ nodeSelector: { disk: 'fast' } }),
    { nodeSelector: { disk: 'fast' } },
  ],
  ['NodePinned', 'one node', bringing({ nodeName: 'a' })],
  [
    'NodePinned',
    'reserved nodes',
    bringing({ tolerations: [{ operator: 'Exists' }] }),
  ],
  [
    'IdentityRefused',
    'a token',
    bringing({ automountServiceAccountToken: true }),
    { serviceAccountToken: true },
  ],
  [
    'IdentityRefused',
    'a token by a volume',
    bringing({
      volumes: [
        {
          name: 't',
          projected: { sources: [{ serviceAccountToken: { path: 't' } }] },
        },
      ],
    }),
    { serviceAccountToken: true },
  ],
  [
    'IdentityRefused',
    'the account of somebody else',
    bringing({ serviceAccountName: 'cart' }),
  ],
  [
    'IdentityRefused',
    'the name of somebody else',
    brought(
      'v1',
      'ConfigMap',
      {},
      { labels: { 'ridgeway.dev/service': 'cart' } },
    ),
  ],
  [
    'MeshOptOut',
    'no proxy',
    brought(
      'v1',
      'ConfigMap',
      {},
      { annotations: { 'sidecar.istio.io/inject': 'false' } },
    ),
  ],
  [
    'SecretRefused',
    'a value of a secret',
    brought('v1', 'Secret', { stringData: { a: 'b' } }),
  ],
  [
    'SecretRefused',
    'a Secret of somebody else',
    bringing({}, { envFrom: [{ secretRef: { name: 'cart.db' } }] }),
  ],
  [
    'SecretRefused',
    'a Secret of somebody else as a volume',
    bringing({ volumes: [{ name: 's', secret: { secretName: 'cart.db' } }] }),
  ],
  [
    'SecretRefused',
    'a Secret of somebody else among others',
    bringing({
      volumes: [
        {
          name: 's',
          projected: { sources: [{ secret: { name: 'cart.db' } }] },
        },
      ],
    }),
  ],
  [
    'SecretRefused',
    'a Secret of somebody else for its images',
    bringing({ imagePullSecrets: [{ name: 'cart.pull' }] }),
  ],
  [
    'VolumeRefused',
    'a claim of somebody else',
    bringing({
      volumes: [
        { name: 'v', persistentVolumeClaim: { claimName: 'cart-data' } },
      ],
    }),
  ],
  [
    'DoorRefused',
    'a load balancer',
    withPort({ type: 'LoadBalancer' }),
    { loadBalancer: true },
  ],
  [
    'DoorRefused',
    'a port of every node',
    withPort({ type: 'NodePort' }),
    { nodePort: true },
  ],
  [
    'DoorRefused',
    'another name for a host elsewhere',
    withPort({ type: 'ExternalName', externalName: 'x.example' }),
  ],
  [
    'ManifestFieldRefused',
    'addresses outside',
    withPort({ externalIPs: ['10.0.0.1'] }),
  ],
  [
    'ManifestFieldRefused',
    'a field that nobody knows',
    bringing({ resourceClaims: [] }),
  ],
  [
    'ManifestFieldRefused',
    'a hook',
    brought(
      'v1',
      'ConfigMap',
      {},
      { annotations: { 'helm.sh/hook': 'pre-install' } },
    ),
  ],
  [
    'ManifestFieldRefused',
    'a certain volume',
    brought('v1', 'PersistentVolumeClaim', { spec: { volumeName: 'theirs' } }),
  ],
  [
    'ManifestFieldRefused',
    'pods that it adopts',
    brought('batch/v1', 'Job', { spec: { manualSelector: true } }),
  ],
  [
    'ForeignNamespace',
    'another namespace',
    brought('v1', 'ConfigMap', {}, { namespace: 'kube-system' }),
  ],
  [
    'ForeignName',
    'the name of a service',
    brought('v1', 'ConfigMap', {}, { name: 'cart' }),
  ],
  [
    'ForeignName',
    'a workload that is not its own',
    brought('autoscaling/v2', 'HorizontalPodAutoscaler', {
      spec: { scaleTargetRef: { kind: 'Deployment', name: 'cart' } },
    }),
  ],
  ...(
    [
      ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
      ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
      ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
      ['networking.k8s.io/v1', 'NetworkPolicy'],
      ['networking.istio.io/v1', 'ServiceEntry'],
      ['networking.k8s.io/v1', 'Ingress'],
      ['v1', 'Namespace'],
      ['v1', 'Pod'],
      ['apps/v1', 'DaemonSet'],
      ['apps/v1beta1', 'Deployment'],
    ] as const
  ).map(([apiVersion, kind]): [string, string, Brought] => [
    'ManifestKindRefused',
    `${apiVersion} ${kind}`,
    brought(apiVersion, kind),
  ]),
];
