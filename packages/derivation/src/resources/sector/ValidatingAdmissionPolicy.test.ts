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
  context,
  first,
  Pod,
  VIOLATIONS,
} from '../../__testUtils__/violations';
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
