import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import { denying, options } from '../../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../../__testUtils__/derived';
import { sector, service, worldOf } from '../../__testUtils__/worlds';

const world = worldOf({
  shop: sector({
    owner: 'group:default/shop',
    quota: { cpu: '4', memory: '8Gi', services: 2 },
    managed: ['postgres'],
  }),
});
const objects = objectsOf(world, 'shop');

describe('resources of a sector', () => {
  it('has a namespace that enforces the restricted profile and injects the mesh', () => {
    expect(find(objects, 'Namespace')?.metadata).toMatchObject({
      name: 'shop-production',
      labels: {
        'istio-injection': 'enabled',
        'pod-security.kubernetes.io/enforce': 'restricted',
        'ridgeway.dev/sector': 'shop',
      },
    });
    expect(find(objects, 'Namespace')?.metadata).not.toHaveProperty(
      'namespace',
    );
  });

  it('has the quota that its document gives it, and no doors of its own', () => {
    expect(find(objects, 'ResourceQuota')?.spec).toEqual({
      hard: {
        'requests.cpu': '4',
        'requests.memory': '8Gi',
        'count/deployments.apps': '2',
        'services.loadbalancers': '0',
        'services.nodeports': '0',
      },
    });
  });

  it.each([true, false])(
    'reads connections of a type that is not offered where a policy permits it: %s',
    permitted => {
      const derived = objectsOf(
        worldOf({
          shop: sector(),
          'shop/cart': service({ resources: { db: { type: 'postgres' } } }),
        }),
        'shop',
        permitted
          ? options
          : {
              ...options,
              authorizer: denying(({ gate }) => gate === 'UseManaged'),
            },
      );
      expect(find(derived, 'SecretStore') !== undefined).toBe(permitted);
      expect(find(derived, 'ServiceAccount') !== undefined).toBe(permitted);
    },
  );

  it('bounds containers that say nothing', () => {
    expect(find(objects, 'LimitRange')?.spec).toEqual({
      limits: [
        {
          type: 'Container',
          defaultRequest: { cpu: '100m', memory: '128Mi' },
          default: { memory: '256Mi' },
        },
      ],
    });
  });

  it('is closed but for names and the control plane of the mesh', () => {
    expect(find(objects, 'NetworkPolicy')?.spec).toMatchObject({
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      egress: [
        { ports: [{ port: 53 }, { port: 53 }] },
        { ports: [{ port: 15012 }] },
      ],
    });
    expect(find(objects, 'AuthorizationPolicy')?.spec).toEqual({});
    expect(find(objects, 'PeerAuthentication')?.spec).toEqual({
      mtls: { mode: 'STRICT' },
    });
    expect(find(objects, 'Sidecar')?.spec).toEqual({
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
      egress: [{ hosts: ['istio-system/*'] }],
    });
  });

  it('lets its owners operate it, and read no secret', () => {
    expect(find(objects, 'RoleBinding', 'sector.owner')).toMatchObject({
      roleRef: { kind: 'Role', name: 'sector.owner' },
      subjects: [{ kind: 'Group', name: 'shop' }],
    });
    const rules: NonNullable<IRole['rules']> = JSON.parse(
      JSON.stringify(find(objects, 'Role', 'sector.owner')?.rules),
    );
    const core = rules.filter(({ apiGroups }) => apiGroups?.includes(''));
    const resources = core.flatMap(rule => rule.resources ?? []);
    expect(resources).toContain('pods/log');
    for (const forbidden of ['secrets', 'pods/exec', '*']) {
      expect(resources).not.toContain(forbidden);
    }
    expect(new Set(rules.flatMap(({ verbs }) => verbs))).toEqual(
      new Set(['get', 'list', 'watch', 'delete', 'create']),
    );
  });

  it('lets its owners see what the platform provides for it', () => {
    expect(
      JSON.stringify(find(objects, 'Role', 'sector.owner')?.rules),
    ).toContain('"db.example"');
    expect(
      JSON.stringify(objectsOf(worldOf({ shop: sector() }), 'shop')),
    ).not.toContain('"db.example"');
  });

  it('reads connections of managed resources as an account of its own, where they are offered', () => {
    const name = 'sector.managed-connections';
    expect(find(objects, 'SecretStore')?.spec).toMatchObject({
      provider: {
        kubernetes: {
          remoteNamespace: 'shop-production',
          auth: { serviceAccount: { name } },
        },
      },
    });
    expect(find(objects, 'ServiceAccount', name)).toBeDefined();
    expect(find(objects, 'RoleBinding', name)).toMatchObject({
      subjects: [{ kind: 'ServiceAccount', name }],
    });
    const without = objectsOf(worldOf({ shop: sector() }), 'shop');
    expect(find(without, 'SecretStore')).toBeUndefined();
    expect(find(without, 'ServiceAccount')).toBeUndefined();
  });

  it('does not meet the names of its services, whatever they are called', () => {
    const crowded = worldOf({
      shop: sector({ managed: ['postgres'] }),
      'shop/default': service(),
      'shop/default-deny': service(),
      'shop/managed-connections': service(),
    });
    const names = [
      'shop',
      'shop/default',
      'shop/default-deny',
      'shop/managed-connections',
    ]
      .flatMap(subject => objectsOf(crowded, subject))
      .map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('WithinQuota', () => {
  it('names dimension, use, limit, share and what to do', () => {
    const tight = worldOf({
      shop: sector({ owner: 'group:default/shop', quota: { cpu: '1' } }),
      'shop/big': service({ replicas: 2, autoscaling: { max: 6 } }),
      'shop/small': service(),
    });
    expect(conditionOf(tight, 'shop/big', 'WithinQuota')).toMatchObject({
      status: 'False',
      reason: 'QuotaExceeded',
      message:
        "Sector shop asks for 1400m cpu, and its quota is 1 in production. The share of shop/big at its most replicas, with the mesh's proxies, is 1200m.",
      remedy: {
        owner: 'group:default/shop',
        location: { file: 'sectors/shop/sector.yaml', path: 'spec.quota' },
      },
    });
    expect(conditionOf(tight, 'shop', 'WithinQuota').status).toBe('False');
    expect(conditionOf(world, 'shop', 'WithinQuota').status).toBe('True');
  });
});
