import { OVERRIDE_GUARDRAILS, OverrideId, Overrides } from '@ridgeway/intent';
import { byException } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import {
  exceptionFor,
  guardrail,
  worldWith,
} from '../__testUtils__/exceptions';
import { sector, service } from '../__testUtils__/worlds';
import { explain } from '../explain';

const SPECS = {
  shop: sector({ owner: 'group:default/shop' }),
  'shop/app': service(),
  'shop/other': service(),
};

function granting(overrides: Overrides, more = {}) {
  const [id] = Object.keys(overrides).filter(
    (key): key is OverrideId => key in OVERRIDE_GUARDRAILS,
  );
  return worldWith(
    SPECS,
    exceptionFor('shop/app', {
      guardrail: OVERRIDE_GUARDRAILS[id],
      overrides,
      ...more,
    }),
  );
}

function objectsWith(overrides: Overrides, subject = 'shop/app') {
  return objectsOf(granting(overrides), subject, byException);
}

function podWith(overrides: Overrides) {
  return find(objectsWith(overrides), 'Deployment')?.spec;
}

function inPod(spec: object) {
  return { template: { spec } };
}

function inContainer(securityContext: object) {
  return inPod({ containers: [{ securityContext }] });
}

describe('an exception in force', () => {
  const cases: Array<[Overrides, object]> = [
    [
      { hostNetwork: true },
      inPod({ hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' }),
    ],
    [{ hostPID: true }, inPod({ hostPID: true })],
    [{ hostIPC: true }, inPod({ hostIPC: true })],
    [
      { privileged: true },
      inContainer({ privileged: true, allowPrivilegeEscalation: true }),
    ],
    [{ shareProcessNamespace: true }, inPod({ shareProcessNamespace: true })],
    [
      { serviceAccountToken: true },
      inPod({ automountServiceAccountToken: true }),
    ],
    [
      { readWriteRootFilesystem: true },
      inContainer({ readOnlyRootFilesystem: false }),
    ],
    [{ runAsRoot: true }, inContainer({ runAsNonRoot: false, runAsUser: 0 })],
    [{ runAsRoot: true }, inPod({ securityContext: { runAsNonRoot: false } })],
    [
      { privilegeEscalation: true },
      inContainer({ allowPrivilegeEscalation: true }),
    ],
    [
      { seccompProfile: 'Unconfined' },
      inPod({ securityContext: { seccompProfile: { type: 'Unconfined' } } }),
    ],
    [
      { capabilities: ['NET_RAW', 'CHOWN'] },
      inContainer({
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'], add: ['CHOWN', 'NET_RAW'] },
      }),
    ],
    [
      { capabilities: ['SYS_ADMIN'] },
      inContainer({ allowPrivilegeEscalation: true }),
    ],
    [
      { nodeSelector: { 'disk.example/kind': 'nvme' } },
      inPod({ nodeSelector: { 'disk.example/kind': 'nvme' } }),
    ],
  ];

  it.each(cases)('changes the pods as %j says', (overrides, expected) => {
    expect(podWith(overrides)).toMatchObject(expected);
    expect(podWith({ readWriteRootFilesystem: false })).not.toMatchObject(
      expected,
    );
  });

  it('is nobody else’s', () => {
    const others = objectsWith({ hostNetwork: true }, 'shop/other');
    expect(find(others, 'Deployment')?.spec).not.toMatchObject(
      inPod({ hostNetwork: true }),
    );
  });

  it('opens another door, and says what is no longer held', () => {
    const objects = objectsWith({ loadBalancer: true });
    expect(find(objects, 'Service')?.spec).toMatchObject({
      type: 'LoadBalancer',
    });
    expect(find(objects, 'NetworkPolicy')?.spec).toMatchObject({
      ingress: expect.arrayContaining([
        {
          from: [{ ipBlock: { cidr: '0.0.0.0/0' } }],
          ports: [{ port: 8080, protocol: 'TCP' }],
        },
      ]),
    });
    expect(find(objects, 'PeerAuthentication')?.spec).toMatchObject({
      portLevelMtls: { '8080': { mode: 'PERMISSIVE' } },
    });
    expect(find(objects, 'AuthorizationPolicy')?.spec).toMatchObject({
      rules: expect.arrayContaining([
        { to: [{ operation: { ports: ['8080'] } }] },
      ]),
    });
    expect(
      conditionOf(
        granting({ loadBalancer: true }),
        'shop/app',
        'Derived',
        byException,
      ),
    ).toMatchObject({
      status: 'True',
      reason: 'MeshIdentityNotEnforced',
      message: expect.stringContaining('without an identity'),
    });
    expect(
      find(objectsWith({ nodePort: true }), 'Service')?.spec,
    ).toMatchObject({ type: 'NodePort' });
  });

  it('lets the namespace have the doors and the level that it needs, and no more', () => {
    const namespaceWith = (overrides: Overrides) =>
      find(objectsWith(overrides, 'shop'), 'Namespace')?.metadata.labels;
    const level = 'pod-security.kubernetes.io/enforce';
    expect(namespaceWith({ runAsRoot: true })).toMatchObject({
      [level]: 'baseline',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    });
    expect(namespaceWith({ hostNetwork: true })?.[level]).toBe('privileged');
    expect(namespaceWith({ nodePort: true })?.[level]).toBe('restricted');
    expect(
      find(objectsWith({ loadBalancer: true }, 'shop'), 'ResourceQuota')?.spec,
    ).toMatchObject({
      hard: { 'services.loadbalancers': '1', 'services.nodeports': '1' },
    });
    expect(
      find(objectsWith({ runAsRoot: true }, 'shop'), 'ResourceQuota')?.spec,
    ).toMatchObject({
      hard: { 'services.loadbalancers': '0', 'services.nodeports': '0' },
    });
  });

  it('says that nothing holds pods on the host’s network', () => {
    expect(
      conditionOf(
        granting({ hostNetwork: true }),
        'shop/app',
        'Derived',
        byException,
      ),
    ).toMatchObject({ status: 'True', reason: 'NetworkNotEnforced' });
  });

  it('is named by the provenance of the fields that it changes', () => {
    const provenance = explain(
      granting({ runAsRoot: true }),
      {
        subject: 'shop/app',
        environment: 'production',
        kind: 'Deployment',
        name: 'app',
      },
      byException,
    );
    expect(provenance).toContainEqual({
      field: 'spec.template.spec.containers[app].securityContext.runAsUser',
      intent: 'spec.overrides.runAsRoot',
      document: 'sectors/shop/exceptions/exception.yaml',
      guardrail: 'restricted-pods',
      why: 'The exception exception switches restricted-pods off here until 2027-01-31.',
    });
  });

  it('joins with others', () => {
    const world = worldWith(
      SPECS,
      exceptionFor('shop/app', {
        guardrail: 'restricted-pods',
        overrides: { capabilities: ['NET_RAW'] },
      }),
      exceptionFor(
        'shop/app',
        {
          guardrail: 'restricted-pods',
          overrides: { capabilities: ['CHOWN', 'NET_RAW'], runAsRoot: true },
        },
        'second',
      ),
    );
    expect(
      find(objectsOf(world, 'shop/app', byException), 'Deployment')?.spec,
    ).toMatchObject(
      inContainer({
        capabilities: { add: ['CHOWN', 'NET_RAW'] },
        runAsUser: 0,
      }),
    );
  });
});

describe('an exception that does not count', () => {
  const RUN_AS_ROOT = {
    guardrail: 'restricted-pods',
    overrides: { runAsRoot: true },
  };

  it.each([
    ['ExceptionNotYetLive', { grantedAt: '2026-11-21' }, undefined],
    [
      'ExceptionExpired',
      { expires: '2026-11-20T00:00:00Z' },
      {
        kind: 'exception',
        subject: 'shop/app',
        object: 'runAsRoot',
        renews: 'exception',
      },
    ],
  ])('is a denial with the reason %s', (reason, life, request) => {
    const world = granting({ runAsRoot: true }, life);
    const condition = conditionOf(
      world,
      'shop/app',
      'PolicyAuthorized',
      byException,
    );
    expect(condition.denials?.[0].remedy.request).toEqual(request);
    expect(condition).toMatchObject({
      status: 'False',
      reason,
      denials: [
        {
          gate: 'OverrideGuardrail',
          resource: 'Guardrail::"restricted-pods"',
          guardrail: 'restricted-pods',
          remedy: {
            permit: expect.stringContaining(
              'when { resource.override == "runAsRoot" }',
            ),
            location: { file: 'sectors/shop/exceptions/exception.yaml' },
          },
        },
      ],
    });
  });

  it('lies in the folder of another sector', () => {
    const world = worldWith(
      { ...SPECS, evil: sector() },
      {
        ...exceptionFor('shop/app', RUN_AS_ROOT),
        path: 'sectors/evil/exceptions/exception.yaml',
        text: exceptionFor('shop/app', RUN_AS_ROOT).text.replace(
          '"sector":"shop"',
          '"sector":"evil"',
        ),
      },
    );
    expect(
      find(objectsOf(world, 'shop/app', byException), 'Deployment')?.spec,
    ).toMatchObject(inContainer({ runAsNonRoot: true }));
    expect(conditionOf(world, 'evil', 'Valid')).toMatchObject({
      status: 'False',
      reason: 'SectorMismatch',
    });
  });

  it('is about a guardrail that cannot be switched off', () => {
    const world = worldWith(
      SPECS,
      guardrail('restricted-pods', { overridable: false }),
      exceptionFor('shop/app', RUN_AS_ROOT),
    );
    expect(
      conditionOf(world, 'shop/app', 'PolicyAuthorized', byException),
    ).toMatchObject({
      reason: 'GuardrailNotOverridable',
      denials: [{ owner: 'group:default/security', why: 'It broke once.' }],
    });
    expect(conditionOf(world, 'shop', 'Valid').reason).toBe('NotOverridable');
  });

  it('was granted by somebody who does not own the guardrail, where that is known', () => {
    const world = worldWith(
      SPECS,
      guardrail('restricted-pods'),
      exceptionFor('shop/app', RUN_AS_ROOT),
    );
    const reasonFor = (members: string[]) =>
      conditionOf(world, 'shop/app', 'PolicyAuthorized', {
        ...byException,
        mayGrant: (person, owner) =>
          owner === 'group:default/security' && members.includes(person),
      }).reason;
    expect(reasonFor(['user:default/ana'])).toBe('ExceptionNotGranted');
    expect(reasonFor(['user:default/pat'])).toBe('Authorized');
  });
});
