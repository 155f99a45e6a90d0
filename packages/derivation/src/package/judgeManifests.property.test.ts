import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import type { IPodTemplateSpec } from 'kubernetes-models/v1/PodTemplateSpec';
import { denials, podOf, policiesFor } from '../__testUtils__/admission';
import { byException, denying } from '../__testUtils__/authorizers';
import { exceptionFor } from '../__testUtils__/exceptions';
import { injected } from '../__testUtils__/injected';
import { OVERRIDE_VALUES, OVERRIDES } from '../__testUtils__/overrideValues';
import { SEARCH, worldBringing } from '../__testUtils__/packages';
import { Spec } from '../__testUtils__/worlds';
import { derive } from '../derive';
import { DeriveOptions } from '../model/DeriveOptions';
import { KubernetesObject } from '../model/KubernetesObject';
import { broughtKinds } from './kinds';

/** Mostly nothing, so that some packages have nothing against them. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 30 },
    { arbitrary, weight: 1 },
  );
const some = <T>(values: readonly T[]) => rarely(fc.constantFrom(...values));
const usually = <T>(usual: T, ...others: readonly T[]) =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 30 },
    { arbitrary: fc.constantFrom(...others), weight: 1 },
  );

/** Mostly what vendors write, sometimes what a guardrail is against. */
const security = fc.record({
  privileged: some([false, false, true, 'true']),
  allowPrivilegeEscalation: some([false, false, true]),
  readOnlyRootFilesystem: some([true, true, false]),
  runAsNonRoot: some([true, true, false]),
  runAsUser: some([1000, 1000, 0, '0']),
  capabilities: some([
    { drop: ['ALL'] },
    { drop: [] },
    { add: ['NET_ADMIN'] },
    { add: ['SYS_ADMIN'] },
  ]),
  seccompProfile: some([
    { type: 'RuntimeDefault' },
    { type: 'Unconfined' },
    {},
  ]),
  procMount: some(['Unmasked']),
});

const container = fc.record({
  name: fc.constantFrom('app', 'side', 'istio-proxy'),
  image: usually(
    'registry.example/a:1',
    'docker.io/istio/proxyv2:1',
    'evil.example/a',
  ),
  securityContext: fc.option(security, { nil: undefined }),
  resources: some([
    {},
    { requests: { cpu: '1' } },
    { limits: { memory: '64Mi' } },
    { limits: { 'nvidia.com/gpu': 1 } },
  ]),
  ports: some([[{ containerPort: 80 }], [{ containerPort: 80, hostPort: 80 }]]),
  envFrom: some([
    [{ secretRef: { name: 'search.admin' } }],
    [{ secretRef: { name: 'cart.db' } }],
  ]),
});

const pod = fc.record({
  containers: fc.array(container, { minLength: 1, maxLength: 2 }),
  initContainers: fc.option(fc.array(container, { maxLength: 1 }), {
    nil: undefined,
  }),
  securityContext: fc.option(security, { nil: undefined }),
  hostNetwork: some([false, false, true]),
  hostPID: some([false, false, true]),
  hostIPC: some([false, true]),
  shareProcessNamespace: some([false, true]),
  serviceAccountName: some(['search', 'search', 'cart', 'default']),
  automountServiceAccountToken: some([false, true]),
  nodeSelector: some([{ 'kubernetes.io/os': 'linux' }, { disk: 'fast' }]),
  nodeName: some(['a']),
  volumes: some([
    [{ name: 'v', emptyDir: {} }],
    [{ name: 'v', hostPath: { path: '/' } }],
    [{ name: 'v', secret: { secretName: 'cart.db' } }],
    [{ name: 'v', projected: { sources: [{ serviceAccountToken: {} }] } }],
  ]),
});

const marks = fc.record({
  labels: some([
    { app: 'search' },
    { 'ridgeway.dev/service': 'cart' },
    { 'sidecar.istio.io/inject': 'false' },
    { 'app.kubernetes.io/name': 'cart' },
  ]),
  annotations: some([
    { 'checksum/config': '1' },
    { 'traffic.sidecar.istio.io/excludeInboundPorts': '8080' },
    { 'service.beta.kubernetes.io/load-balancer': 'x' },
  ]),
});

const named = fc
  .tuple(
    fc.oneof(
      {
        arbitrary: fc.constantFrom('search', 'search-a', 'search-b'),
        weight: 12,
      },
      { arbitrary: fc.constant('cart'), weight: 1 },
    ),
    some(['shop-production', 'kube-system']),
    marks,
  )
  .map(([name, namespace, rest]) => ({ name, namespace, ...rest }));

const workload = fc
  .tuple(
    fc.constantFrom(
      ['apps/v1', 'Deployment'],
      ['apps/v1', 'StatefulSet'],
      ['batch/v1', 'Job'],
    ),
    named,
    marks,
    pod,
  )
  .map(([[apiVersion, kind], metadata, template, spec]) => ({
    apiVersion,
    kind,
    metadata,
    spec: {
      ...(kind !== 'Job' && { selector: { matchLabels: { app: 'search' } } }),
      template: { metadata: template, spec },
    },
  }));

const service = fc
  .tuple(
    named,
    fc.record({
      type: some(['ClusterIP', 'LoadBalancer', 'NodePort', 'ExternalName']),
      selector: some([{ app: 'search' }, { 'ridgeway.dev/service': 'cart' }]),
      externalIPs: some([['10.0.0.1']]),
      ports: fc.constant([{ port: 80 }]),
    }),
  )
  .map(([metadata, spec]) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata,
    spec,
  }));

const other = fc
  .tuple(
    fc.constantFrom(
      ['v1', 'ConfigMap'],
      ['v1', 'Secret'],
      ['v1', 'Namespace'],
      ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding'],
      ['networking.k8s.io/v1', 'NetworkPolicy'],
      ['policy/v1', 'PodDisruptionBudget'],
    ),
    named,
  )
  .map(([[apiVersion, kind], metadata]) => ({ apiVersion, kind, metadata }));

const manifests = fc.array(
  fc.oneof(
    { arbitrary: workload, weight: 6 },
    { arbitrary: service, weight: 2 },
    { arbitrary: other, weight: 1 },
  ),
  { minLength: 1, maxLength: 3 },
);
const overrides = fc.uniqueArray(fc.constantFrom(...OVERRIDES), {
  maxLength: 6,
});

/** Exceptions decide as by default, and only listed registries are permitted. */
const strict: DeriveOptions = {
  ...byException,
  authorizer: denying(
    question =>
      !byException.authorizer.decide(question).allowed ||
      (question.gate === 'UseImage' && !question.resource.attributes.listed),
  ),
};

function derivedFrom(
  generated: ReadonlyArray<Spec>,
  granted: ReadonlyArray<(typeof OVERRIDES)[number]>,
) {
  const world = worldBringing(generated, {
    spec: { resources: { admin: { type: 'secret', id: 'shop/admin' } } },
    files: granted.map(id =>
      exceptionFor(
        SEARCH,
        { field: `spec.${id}`, overrides: { [id]: OVERRIDE_VALUES[id] } },
        id.toLowerCase(),
      ),
    ),
  });
  const { resources } = derive(world, strict);
  return {
    all: resources.map(({ object }) => object),
    brought: resources
      .filter(({ subject }) => subject === SEARCH)
      .map(({ object }) => object)
      .filter(({ apiVersion, kind }) =>
        broughtKinds.some(
          each => each.apiVersion === apiVersion && each.kind === kind,
        ),
      ),
    others: resources
      .filter(({ subject }) => subject !== SEARCH)
      .map(({ object }) => `${object.kind}/${object.metadata.name}`),
    kinds: new Set(
      resources
        .filter(({ subject }) => subject === SEARCH)
        .map(({ object }) => object.kind),
    ),
  };
}

/** The template of a workload's pods, as JSON has it. */
function templateOf({ kind, spec }: KubernetesObject) {
  const read: { template?: IPodTemplateSpec } = JSON.parse(
    JSON.stringify(spec ?? {}),
  );
  return ['Deployment', 'StatefulSet', 'Job'].includes(kind)
    ? read.template
    : undefined;
}

describe('what a package brings, over generated manifests', () => {
  it('is admitted by the policies of its sector, whatever exceptions are in force', () => {
    let pods = 0;
    fc.assert(
      fc.property(manifests, overrides, (generated, granted) => {
        const { all, brought } = derivedFrom(generated, granted);
        const templates = brought.flatMap(object => templateOf(object) ?? []);
        pods += templates.length;
        expect(
          templates.flatMap(template =>
            denials(policiesFor('pods', all), {
              object: injected(podOf(template)),
            }),
          ),
        ).toEqual([]);
        expect(
          brought
            .filter(({ kind }) => kind === 'Service')
            .flatMap(object =>
              denials(policiesFor('services', all), { object }),
            ),
        ).toEqual([]);
      }),
      runs(1500),
    );
    // Otherwise the property would say nothing.
    expect(pods).toBeGreaterThan(300);
  });

  it('lies in its namespace, under a name of its own, and is nobody else', () => {
    fc.assert(
      fc.property(manifests, overrides, (generated, granted) => {
        const { brought, others, kinds } = derivedFrom(generated, granted);
        for (const kind of ['Secret', 'Namespace', 'ClusterRoleBinding']) {
          expect(kinds).not.toContain(kind);
        }
        for (const object of brought) {
          const { name, namespace, labels, annotations } = object.metadata;
          expect(namespace).toBe('shop-production');
          expect(others).not.toContain(`${object.kind}/${name}`);
          expect(labels).toMatchObject({ 'ridgeway.dev/service': 'search' });
          expect(Object.keys(annotations ?? {})).not.toContain(
            'service.beta.kubernetes.io/load-balancer',
          );
          expect(templateOf(object)?.metadata?.labels ?? labels).toMatchObject({
            'ridgeway.dev/service': 'search',
            'ridgeway.dev/sector': 'shop',
          });
          expect(JSON.stringify(object)).not.toContain('cart.db');
        }
      }),
      runs(500),
    );
  });

  it('is there as a whole or not at all', () => {
    fc.assert(
      fc.property(manifests, overrides, (generated, granted) => {
        const { brought } = derivedFrom(generated, granted);
        expect([0, generated.length]).toContain(brought.length);
      }),
      runs(500),
    );
  });
});
