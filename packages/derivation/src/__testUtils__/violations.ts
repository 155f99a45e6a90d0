import { Overrides } from '@ridgeway/intent';
import { Spec } from './worlds';

type Container = Spec & { securityContext: Spec };
/** A pod with its proxy, as far as violations change it. */
export type Pod = {
  metadata: {
    labels: Record<string, string>;
    annotations: Record<string, string>;
    finalizers?: string[];
  };
  spec: Spec & {
    securityContext: Spec;
    containers: Container[];
    initContainers: Container[];
    volumes: Spec[];
  };
};

/** What a guardrail refuses of a pod, and the overrides that let it pass. */
export type Violation = [
  guardrail: string,
  what: string,
  change: (pod: Pod) => void,
  overrides?: Overrides,
];

/** Where a container and where the proxy stand among theirs. */
export const [first, proxy] = [0, 1];
/** Changes the security context of the container. */
export const context = (change: Spec) => (p: Pod) =>
  Object.assign(p.spec.containers[first].securityContext, change);

/** One way to break each rule. */
export const VIOLATIONS: Violation[] = [
  [
    'no-host-network',
    'the host’s network',
    p => (p.spec.hostNetwork = true),
    { hostNetwork: true },
  ],
  [
    'no-host-network',
    'a port of the host',
    p =>
      (p.spec.containers[first].ports = [{ containerPort: 80, hostPort: 80 }]),
    { hostNetwork: true },
  ],
  [
    'no-host-access',
    'the host’s processes',
    p => (p.spec.hostPID = true),
    { hostPID: true },
  ],
  [
    'no-host-access',
    'the host’s memory',
    p => (p.spec.hostIPC = true),
    { hostIPC: true },
  ],
  [
    'no-host-access',
    'a privileged container',
    context({ privileged: true, allowPrivilegeEscalation: true }),
    { privileged: true },
  ],
  [
    'no-host-access',
    'a folder of the host',
    p => p.spec.volumes.push({ name: 'host', hostPath: { path: '/' } }),
  ],
  [
    'restricted-pods',
    'shared processes',
    p => (p.spec.shareProcessNamespace = true),
    { shareProcessNamespace: true },
  ],
  [
    'restricted-pods',
    'privilege escalation',
    context({ allowPrivilegeEscalation: true }),
    { privilegeEscalation: true },
  ],
  [
    'restricted-pods',
    'privilege escalation by saying nothing',
    context({ allowPrivilegeEscalation: undefined }),
    { privilegeEscalation: true },
  ],
  [
    'restricted-pods',
    'capabilities that are not dropped',
    context({ capabilities: {} }),
  ],
  [
    'restricted-pods',
    'added capabilities',
    context({ capabilities: { drop: ['ALL'], add: ['NET_ADMIN'] } }),
    { capabilities: ['NET_ADMIN'] },
  ],
  [
    'restricted-pods',
    'root by user',
    context({ runAsUser: 0 }),
    { runAsRoot: true },
  ],
  [
    'restricted-pods',
    'root by saying so',
    context({ runAsNonRoot: false }),
    { runAsRoot: true },
  ],
  [
    'restricted-pods',
    'root by the pod’s user',
    p => (p.spec.securityContext.runAsUser = 0),
    { runAsRoot: true },
  ],
  [
    'restricted-pods',
    'root by saying nothing',
    p => {
      delete p.spec.securityContext.runAsNonRoot;
      delete p.spec.containers[first].securityContext.runAsNonRoot;
    },
    { runAsRoot: true },
  ],
  [
    'restricted-pods',
    'a writable root',
    context({ readOnlyRootFilesystem: false }),
    { readWriteRootFilesystem: true },
  ],
  [
    'restricted-pods',
    'no filter of system calls',
    context({ seccompProfile: { type: 'Unconfined' } }),
    { seccompProfile: 'Unconfined' },
  ],
  [
    'restricted-pods',
    'no filter by saying nothing',
    p => delete p.spec.securityContext.seccompProfile,
    { seccompProfile: 'Unconfined' },
  ],
  [
    'restricted-pods',
    'a setting of the kernel',
    p =>
      (p.spec.securityContext.sysctls = [
        { name: 'kernel.msgmax', value: '1' },
      ]),
  ],
  ['restricted-pods', 'an unmasked /proc', context({ procMount: 'Unmasked' })],
  [
    'restricted-pods',
    'a container for debugging',
    p =>
      (p.spec.ephemeralContainers = [
        {
          ...p.spec.containers[first],
          name: 'debug',
          securityContext: {
            ...p.spec.containers[first].securityContext,
            readOnlyRootFilesystem: false,
          },
        },
      ]),
    { readWriteRootFilesystem: true },
  ],
  [
    'restricted-pods',
    'a container that starts before',
    p => (p.spec.initContainers[proxy].securityContext.runAsNonRoot = false),
    { runAsRoot: true },
  ],
  [
    'bounded-compute',
    'no limit of memory',
    p =>
      (p.spec.containers[first].resources = {
        requests: { cpu: '1', memory: '1Gi' },
      }),
  ],
  [
    'bounded-compute',
    'no resources',
    p => delete p.spec.containers[first].resources,
  ],
  [
    'own-identity',
    'the shared account',
    p => {
      p.spec.serviceAccountName = 'default';
      p.metadata.labels = {};
    },
  ],
  [
    'own-identity',
    'no account',
    p => {
      delete p.spec.serviceAccountName;
      p.metadata.labels = {};
    },
  ],
  [
    'own-identity',
    'a token',
    p => (p.spec.automountServiceAccountToken = true),
    { serviceAccountToken: true },
  ],
  [
    'own-identity',
    'a token that is projected',
    p =>
      p.spec.volumes.push({
        name: 'kube-api-access',
        projected: { sources: [{ serviceAccountToken: { path: 'token' } }] },
      }),
    { serviceAccountToken: true },
  ],
  [
    'own-identity',
    'the name of another service',
    p => (p.metadata.labels['ridgeway.dev/service'] = 'third'),
  ],
  [
    'own-identity',
    'the name of another sector',
    p => (p.metadata.labels['ridgeway.dev/sector'] = 'payments'),
  ],
  [
    'strict-mtls',
    'no proxy by annotation',
    p => (p.metadata.annotations['sidecar.istio.io/inject'] = 'false'),
  ],
  [
    'strict-mtls',
    'no proxy by label',
    p => (p.metadata.labels['sidecar.istio.io/inject'] = 'false'),
  ],
  [
    'strict-mtls',
    'ports past the proxy',
    p =>
      (p.metadata.annotations['traffic.sidecar.istio.io/excludeInboundPorts'] =
        '15020,8080'),
  ],
  [
    'strict-mtls',
    'addresses past the proxy',
    p =>
      (p.metadata.annotations[
        'traffic.sidecar.istio.io/excludeOutboundIPRanges'
      ] = '0.0.0.0/0'),
  ],
  [
    'strict-mtls',
    'only some ports through the proxy',
    p =>
      (p.metadata.annotations['traffic.sidecar.istio.io/includeInboundPorts'] =
        ''),
  ],
  [
    'images-from-allowed-registries',
    'an image from elsewhere',
    p => (p.spec.containers[first].image = 'ghcr.io/acme/app:1'),
  ],
  [
    'images-from-allowed-registries',
    'an image from a registry that begins alike',
    p => (p.spec.containers[first].image = 'registry.example.evil/app:1'),
  ],
  [
    'images-from-allowed-registries',
    'an image of the mesh under another name',
    p => (p.spec.containers[first].image = 'docker.io/istio/proxyv2:1'),
  ],
  [
    'images-from-allowed-registries',
    'a proxy from elsewhere',
    p => (p.spec.initContainers[proxy].image = 'evil.example/proxyv2:1'),
  ],
  [
    'no-node-pinning',
    'certain nodes',
    p => (p.spec.nodeSelector = { disk: 'fast' }),
    { nodeSelector: { disk: 'fast' } },
  ],
  ['no-node-pinning', 'one node', p => (p.spec.nodeName = 'node-1')],
];
