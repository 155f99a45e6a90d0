import {
  loadWorld,
  OVERRIDE_GUARDRAILS,
  OverrideId,
  Overrides,
  World,
} from '@ridgeway/intent';
import { denials, podOf, policiesFor } from '../../__testUtils__/admission';
import { objectsOf } from '../../__testUtils__/derived';
import { denying, options } from '../../__testUtils__/authorizers';
import { injected } from '../../__testUtils__/injected';
import { podTemplatesOf } from '../../__testUtils__/podTemplatesOf';
import {
  file,
  filesOf,
  sector,
  service,
  Spec,
  worldOf,
} from '../../__testUtils__/worlds';
import { derive } from '../../derive';

const specs = {
  shop: sector(),
  'shop/app': service(),
  'shop/other': service(),
};
const plain = worldOf(specs);

/** The same world, with an exception that overrides something for `shop/app`. */
function withOverride(overrides: Overrides, guardrail: string): World {
  return loadWorld([
    ...filesOf(specs),
    file(
      'sectors/shop/exceptions/app.yaml',
      'Exception',
      { name: 'app', sector: 'shop' },
      {
        subject: 'shop/app',
        guardrail,
        overrides,
        reason: 'Tests',
        requestedBy: 'user:default/ana',
        grantedBy: 'user:default/pat',
        grantedAt: '2026-11-01',
        expires: '2026-12-01',
      },
    ),
  ]);
}

const [template] = podTemplatesOf(derive(plain, options));

type Container = Spec & { securityContext: Spec };
type Pod = {
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

/** A pod of a service as it is admitted, changed by hand. */
function pod(change: (pod: Pod) => void = () => {}, name = 'app'): Spec {
  const running: Pod = JSON.parse(JSON.stringify(injected(podOf(template))));
  running.spec.serviceAccountName = name;
  running.metadata.labels['ridgeway.dev/service'] = name;
  change(running);
  return running;
}

function deniedPod(object: Spec, world: World = plain, using = options) {
  return denials(policiesFor('pods', objectsOf(world, 'shop', using)), {
    object,
  });
}

function deniedService(spec: Spec, world: World = plain, labels: Spec = {}) {
  return denials(policiesFor('services', objectsOf(world, 'shop')), {
    object: { metadata: { name: 'app', labels }, spec },
  });
}

type Violation = [
  guardrail: string,
  what: string,
  change: (pod: Pod) => void,
  overrides?: Overrides,
];

const [first, proxy] = [0, 1];
const context = (change: Spec) => (p: Pod) =>
  Object.assign(p.spec.containers[first].securityContext, change);

const VIOLATIONS: Violation[] = [
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

describe('ValidatingAdmissionPolicy', () => {
  it('admits a pod that derivation gives, with the proxy of the mesh in it', () => {
    expect(deniedPod(pod())).toEqual([]);
  });

  it.each(VIOLATIONS)('%s: denies a pod with %s', (guardrail, _, change) => {
    const found = deniedPod(pod(change));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${guardrail}: `));
  });

  it.each(
    VIOLATIONS.flatMap(([guardrail, what, change, overrides]) =>
      overrides ? [[guardrail, what, change, overrides] as const] : [],
    ),
  )(
    '%s: admits a pod with %s by exception, and only of the service that has it',
    (guardrail, _, change, overrides) => {
      const world = withOverride(overrides, guardrail);
      expect(deniedPod(pod(change), world)).toEqual([]);
      expect(deniedPod(pod(change, 'other'), world)).toHaveLength(1);
    },
  );

  it('says what is wrong, why, and what to do, on one line', () => {
    expect(deniedPod(pod(p => (p.spec.hostNetwork = true)))).toEqual([
      'no-host-network: The pod uses the network of its node. A pod on the host’s network is outside of every network policy and of the mesh, and reaches what only nodes should. Remove hostNetwork, or ask for an exception with the override hostNetwork in the portal.',
    ]);
  });

  it('switches off what the exception says and nothing else', () => {
    const world = withOverride(
      { capabilities: ['NET_ADMIN'] },
      'restricted-pods',
    );
    const adding = (...add: string[]) =>
      pod(context({ capabilities: { drop: ['ALL'], add } }));
    expect(deniedPod(adding('NET_ADMIN'), world)).toEqual([]);
    expect(deniedPod(adding('NET_ADMIN', 'SYS_ADMIN'), world)).toHaveLength(1);
    const slow = withOverride(
      { nodeSelector: { disk: 'slow' } },
      'no-node-pinning',
    );
    expect(
      deniedPod(
        pod(p => (p.spec.nodeSelector = { disk: 'fast' })),
        slow,
      ),
    ).toHaveLength(1);
  });

  it('admits the pods that derivation gives by exception', () => {
    for (const [override, value] of Object.entries({
      hostNetwork: true,
      hostPID: true,
      hostIPC: true,
      privileged: true,
      shareProcessNamespace: true,
      serviceAccountToken: true,
      readWriteRootFilesystem: true,
      runAsRoot: true,
      privilegeEscalation: true,
      seccompProfile: 'Unconfined',
      capabilities: ['NET_ADMIN', 'SYS_ADMIN'],
      nodeSelector: { disk: 'fast' },
    } satisfies Overrides)) {
      const guardrail = OVERRIDE_GUARDRAILS[override as OverrideId];
      const world = withOverride({ [override]: value }, guardrail);
      const [derived] = podTemplatesOf(derive(world, options));
      expect(derived).not.toEqual(template);
      expect([override, deniedPod(injected(podOf(derived)), world)]).toEqual([
        override,
        [],
      ]);
      expect(deniedPod(injected(podOf(derived)))).not.toEqual([]);
    }
  });

  it('admits what clouds ask past the proxy at the node, and nothing else', () => {
    const past = (value: string) =>
      pod(
        p =>
          (p.metadata.annotations[
            'traffic.sidecar.istio.io/excludeOutboundIPRanges'
          ] = value),
      );
    expect(deniedPod(past('169.254.169.254/32,169.254.169.252/32'))).toEqual(
      [],
    );
    expect(deniedPod(past('169.254.169.254/32,10.0.0.0/8'))).toHaveLength(1);
    expect(deniedPod(past('169.254.0.0/1'))).toHaveLength(1);
  });

  it('admits an image that a policy permits to one service', () => {
    const image = 'acme/app:1';
    const world = worldOf({
      ...specs,
      'shop/app': service({ containers: { app: { image } } }),
    });
    const running = (name: string) =>
      pod(p => (p.spec.containers[first].image = image), name);
    expect(deniedPod(running('app'), world)).toEqual([]);
    expect(deniedPod(running('other'), world)).toHaveLength(1);
    const strict = {
      ...options,
      authorizer: denying(({ gate }) => gate === 'UseImage'),
    };
    expect(deniedPod(running('app'), world, strict)).toHaveLength(1);
  });

  it('lets pods end that were admitted under an exception', () => {
    const policies = policiesFor('pods', objectsOf(plain, 'shop'));
    const oldObject = pod(p => {
      p.spec.hostNetwork = true;
      p.metadata.finalizers = ['batch.kubernetes.io/job-tracking'];
    });
    const object = pod(p => (p.spec.hostNetwork = true));
    expect(denials(policies, { object, oldObject })).toEqual([]);
    const relabelled = pod(p => {
      p.spec.hostNetwork = true;
      p.metadata.labels['ridgeway.dev/service'] = 'other';
    });
    expect(denials(policies, { object: relabelled, oldObject })).toHaveLength(
      2,
    );
  });

  it.each([
    ['one-way-in', { type: 'LoadBalancer' }],
    ['one-way-in', { type: 'NodePort' }],
    ['one-way-in', { externalIPs: ['10.0.0.1'] }],
    ['egress-is-declared', { type: 'ExternalName', externalName: 'x.example' }],
  ])('%s: denies the Service %j', (guardrail, spec) => {
    expect(deniedService(spec)).toEqual([
      expect.stringMatching(new RegExp(`^${guardrail}: `)),
    ]);
  });

  it.each([
    ['LoadBalancer', { loadBalancer: true }],
    ['NodePort', { nodePort: true }],
  ])(
    'admits a Service of type %s by exception, for the pods of the service that has it',
    (type, overrides) => {
      const world = withOverride(overrides, 'one-way-in');
      const selecting = (name: string) => ({
        type,
        selector: { 'ridgeway.dev/service': name },
      });
      expect(deniedService(selecting('app'), world)).toEqual([]);
      expect(deniedService(selecting('other'), world)).toHaveLength(1);
    },
  );

  it('denies a Service that takes the name of a service whose pods it does not select', () => {
    const labels = { 'ridgeway.dev/service': 'app' };
    expect(
      deniedService(
        { selector: { 'ridgeway.dev/service': 'app' } },
        plain,
        labels,
      ),
    ).toEqual([]);
    expect(deniedService({ selector: { app: 'evil' } }, plain, labels)).toEqual(
      [expect.stringMatching(/^own-identity: /)],
    );
  });

  it('holds for the sector’s namespace and no other', () => {
    const bindings = objectsOf(plain, 'shop').filter(
      ({ kind }) => kind === 'ValidatingAdmissionPolicyBinding',
    );
    expect(bindings.map(({ spec }) => spec)).toEqual(
      ['pods', 'services'].map(target => ({
        policyName: `shop-production.${target}`,
        matchResources: {
          namespaceSelector: {
            matchLabels: { 'kubernetes.io/metadata.name': 'shop-production' },
          },
        },
        validationActions: ['Deny', 'Audit'],
      })),
    );
    expect(bindings[0].metadata).not.toHaveProperty('namespace');
  });
});
