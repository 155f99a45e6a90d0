import {
  OverrideId,
  Overrides,
  updateWorld,
  withCharts,
} from '@ridgeway/intent';
import { byException, denying, options } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import { exceptionFor, meshMember } from '../__testUtils__/exceptions';
import {
  bringing,
  Brought,
  brought,
  FOLDER,
  SEARCH,
  worldBringing,
} from '../__testUtils__/packages';
import { Spec } from '../__testUtils__/worlds';
import { affectedSubjects } from '../affected/affectedSubjects';
import { derive } from '../derive';

const withPort = (spec: Spec, name = 'search') =>
  brought(
    'v1',
    'Service',
    { spec: { ports: [{ port: 80 }], ...spec } },
    { name },
  );

function derivedOf(...args: Parameters<typeof worldBringing>) {
  return conditionOf(worldBringing(...args), SEARCH, 'Derived', byException);
}

function reasonsOf(...args: Parameters<typeof worldBringing>): string[] {
  const { reason, causes = [{ reason }] } = derivedOf(...args);
  return causes.map(cause => cause.reason);
}

/** What guardrails refuse, and the overrides that let it pass. */
const REFUSED: ReadonlyArray<
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

describe('a package', () => {
  it('derives what it brings, under its own identity and its consents', () => {
    const world = worldBringing(
      [
        bringing(
          {},
          {
            env: [
              {
                name: 'P',
                valueFrom: {
                  secretKeyRef: { name: 'search.admin', key: 'password' },
                },
              },
            ],
          },
        ),
        withPort({ selector: { app: 'search' } }),
        brought('v1', 'ServiceAccount'),
      ],
      {
        spec: {
          resources: { admin: { type: 'secret', id: 'shop/admin' } },
          ports: { http: { port: 80, targetPort: 8080 } },
        },
      },
    );
    const objects = objectsOf(world, SEARCH, byException);
    expect(conditionOf(world, SEARCH, 'Derived', byException)).toMatchObject({
      status: 'True',
    });
    expect(objects.map(({ kind }) => kind)).toEqual([
      'ServiceAccount',
      'NetworkPolicy',
      'Sidecar',
      'ExternalSecret',
      'Service',
      'Deployment',
    ]);
    expect(find(objects, 'Deployment')).toMatchObject({
      metadata: {
        namespace: 'shop-production',
        labels: { 'ridgeway.dev/service': 'search' },
      },
      spec: {
        selector: {
          matchLabels: { app: 'search', 'ridgeway.dev/service': 'search' },
        },
        template: {
          metadata: {
            labels: { app: 'search', 'ridgeway.dev/service': 'search' },
          },
          spec: {
            serviceAccountName: 'search',
            automountServiceAccountToken: false,
          },
        },
      },
    });
    expect(find(objects, 'Service')?.spec).toMatchObject({
      selector: { 'ridgeway.dev/service': 'search' },
    });
  });

  it('names the protocol of ports, by which server-side apply tells them apart', () => {
    const objects = objectsOf(
      worldBringing([
        brought('v1', 'Service', {
          spec: { ports: [{ port: 80 }, { port: 53, protocol: 'UDP' }] },
        }),
      ]),
      SEARCH,
      byException,
    );
    expect(find(objects, 'Service')?.spec).toMatchObject({
      ports: [
        { port: 80, protocol: 'TCP' },
        { port: 53, protocol: 'UDP' },
      ],
    });
  });

  it.each(REFUSED)('%s: brings nothing with %s', (reason, _, manifest) => {
    const world = worldBringing([
      manifest,
      brought('v1', 'ConfigMap', {}, { name: 'search-beside' }),
    ]);
    expect(reasonsOf([manifest])).toEqual([reason]);
    expect(conditionOf(world, SEARCH, 'Derived', byException)).toMatchObject({
      status: 'False',
      remedy: { summary: expect.stringMatching(/\.$/) },
    });
    // Half of a package is something nobody has tried.
    expect(
      find(objectsOf(world, SEARCH, byException), 'ConfigMap'),
    ).toBeUndefined();
  });

  it.each(
    REFUSED.flatMap(([, what, manifest, overrides]) =>
      overrides ? [[what, manifest, overrides] as const] : [],
    ),
  )(
    'brings %s by exception, and offers to ask for it',
    (_, manifest, overrides) => {
      const [override] = Object.keys(overrides);
      expect(derivedOf([manifest]).remedy).toMatchObject({
        request: { kind: 'exception', subject: SEARCH, object: override },
      });
      const granted = exceptionFor(
        SEARCH,
        { field: `spec.${override}`, overrides },
        'override',
      );
      expect(derivedOf([manifest], { files: [granted] }).status).toBe('True');
    },
  );

  it('keeps what runs when an override has expired, and rolls out nothing', () => {
    const expired = exceptionFor(
      SEARCH,
      {
        field: 'spec.runAsRoot',
        overrides: { runAsRoot: true },
        expires: '2026-11-19',
      },
      'override',
    );
    const world = worldBringing([bringing()], { files: [expired] });
    expect(conditionOf(world, SEARCH, 'Derived', byException).reason).toBe(
      'Degraded',
    );
    expect(
      find(objectsOf(world, SEARCH, byException), 'Deployment'),
    ).toBeUndefined();
  });

  it('refuses pods with the labels by which a mesh member knows its own', () => {
    const files = [
      meshMember('shop/till', { selector: { app: 'search' } }),
      exceptionFor('shop/till', { guardrail: 'escape-hatches-expire' }, 'till'),
    ];
    expect(reasonsOf([bringing()], { files })).toEqual(['IdentityRefused']);
  });

  it('refuses two objects of one name', () => {
    expect(reasonsOf([bringing(), bringing()])).toEqual(['ForeignName']);
  });

  it('tells the object, the file, the why and the way out', () => {
    expect(derivedOf([bringing({ hostNetwork: true })])).toMatchObject({
      message: `Deployment search of shop/search (${FOLDER}/all.yaml) uses the network of its node. A pod on the host’s network is outside of every network policy and of the mesh, and reaches what only nodes should.`,
      remedy: {
        summary:
          'Remove hostNetwork, or ask platform for an exception with the override hostNetwork.',
        owner: 'group:default/platform',
      },
    });
  });

  it('asks the gate about its images, and withholds everything that is denied one', () => {
    const world = worldBringing([bringing({}, { image: 'evil.example/a:1' })]);
    const strict = {
      ...options,
      authorizer: denying(
        ({ gate, resource }) =>
          gate === 'UseImage' && !resource.attributes.listed,
      ),
    };
    expect(
      conditionOf(world, SEARCH, 'PolicyAuthorized', strict),
    ).toMatchObject({
      reason: 'ImageDenied',
      denials: [{ resource: 'Image::"evil.example/a:1"' }],
    });
    expect(conditionOf(world, SEARCH, 'Derived', strict).reason).toBe(
      'ImageDenied',
    );
    expect(
      find(objectsOf(world, SEARCH, strict), 'Deployment'),
    ).toBeUndefined();
  });

  it('derives nothing without an exception', () => {
    const world = updateWorld(worldBringing([bringing()]), [
      { path: 'sectors/shop/exceptions/hatch.yaml' },
    ]);
    expect(objectsOf(world, SEARCH, byException)).toEqual([]);
    expect(conditionOf(world, SEARCH, 'Derived', byException).reason).toBe(
      'EscapeHatchDenied',
    );
  });

  it('is reached by a change of its manifests, with its sector and nobody else', () => {
    const before = worldBringing([bringing()]);
    const path = `${FOLDER}/all.yaml`;
    const after = updateWorld(before, [
      { path, text: JSON.stringify(bringing({ hostPID: true })) },
    ]);
    expect([...affectedSubjects(before, after)].sort()).toEqual([
      'shop',
      SEARCH,
    ]);
  });
});

describe('a package with a chart', () => {
  const chart = {
    repository: 'oci://charts.example/search',
    name: 'search',
    version: '1.0.0',
    digest: `sha256:${'0'.repeat(64)}`,
  };
  const listing = {
    path: 'platform/platform.yaml',
    text: JSON.stringify({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Platform',
      spec: {
        release: '2026.11',
        trustDomain: 'corp.example',
        clusters: {},
        charts: ['oci://charts.example/'],
      },
    }),
  };
  const world = (...files: Array<typeof listing>) =>
    worldBringing([], { spec: { folder: undefined, chart }, files });
  const key = JSON.stringify([
    chart.digest,
    chart.repository,
    chart.name,
    chart.version,
    'search',
    'shop-production',
    {},
  ]);
  const statusOf = (of: ReturnType<typeof world>) =>
    conditionOf(of, SEARCH, 'Derived', byException);

  it('is not fetched from where platform.yaml does not list', () => {
    expect(statusOf(world())).toMatchObject({
      reason: 'PackageNotRendered',
      message: expect.stringContaining(
        'charts from oci://charts.example/search are not fetched',
      ),
    });
  });

  it('says so where it was not rendered, or why it could not be', () => {
    expect(statusOf(world(listing)).message).toContain(
      'has not been rendered here',
    );
    const failed = withCharts(
      world(listing),
      new Map([
        [
          key,
          {
            state: 'failed' as const,
            problem: 'helm is not installed.',
            remedy: 'Install it.',
          },
        ],
      ]),
    );
    expect(statusOf(failed)).toMatchObject({
      reason: 'PackageNotRendered',
      message: expect.stringContaining('helm is not installed.'),
      remedy: { summary: 'Install it.' },
    });
  });

  it('derives what it was rendered to, and follows another rendering', () => {
    const before = world(listing);
    const text = `# Source: search/templates/deployment.yaml\n${JSON.stringify(
      bringing(),
    )}`;
    const after = withCharts(
      before,
      new Map([[key, { state: 'rendered' as const, text }]]),
    );
    expect(
      find(objectsOf(after, SEARCH, byException), 'Deployment'),
    ).toBeDefined();
    expect([...affectedSubjects(before, after)].sort()).toEqual([
      'shop',
      SEARCH,
    ]);
    expect(derive(after, byException)).toEqual(derive(after, byException));
  });
});

it('every override that switches off what a manifest says is tried above', () => {
  const tried = new Set(
    REFUSED.flatMap(([, , , overrides]) => Object.keys(overrides ?? {})),
  );
  const known: Record<OverrideId, boolean> = {
    hostNetwork: true,
    hostPID: true,
    hostIPC: true,
    privileged: true,
    shareProcessNamespace: true,
    serviceAccountToken: true,
    readWriteRootFilesystem: true,
    runAsRoot: true,
    privilegeEscalation: true,
    seccompProfile: true,
    capabilities: true,
    loadBalancer: true,
    nodePort: true,
    nodeSelector: true,
    // It is about the ports of mesh members.
    permissiveMtls: false,
  };
  expect([...tried].sort()).toEqual(
    Object.entries(known)
      .flatMap(([id, isTried]) => (isTried ? id : []))
      .sort(),
  );
});
