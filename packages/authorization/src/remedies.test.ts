import { Condition, ConditionType, derive } from '@ridgeway/derivation';
import { loadWorld, updateWorld, World } from '@ridgeway/intent';
import { createCedarAuthorizer } from './createCedarAuthorizer';

const world = loadWorld(
  Object.entries({
    'platform/platform.yaml': `
kind: Platform
metadata: { name: test }
spec:
  release: '1'
  trustDomain: corp.example
  clusters: { dev: { secretStore: vault } }
  images: [registry.example/]
  managed:
    postgres: { group: db.example, kind: Db, version: v1, spec: {}, connectionSecret: x, outputs: [host] }`,
    'sectors/payments/sector.yaml': `
kind: Sector
metadata: { name: payments }
spec:
  owner: group:default/payments
  purpose: Tests
  environments: [{ name: production, cluster: dev }]
  secrets: { stripe-key: { keys: [api-key], remote: { production: payments/stripe } } }`,
    'sectors/shop/sector.yaml': `
kind: Sector
metadata: { name: shop }
spec:
  owner: group:default/shop
  purpose: Tests
  environments: [{ name: production, cluster: dev }]`,
    'sectors/shop/cart.yaml': `
kind: Service
metadata: { name: cart, sector: shop }
spec:
  containers: { app: { image: 'docker.io/evil/cart:"1' } }
  service: { ports: { http: { port: 80 } } }
  resources:
    key: { type: secret, id: payments/stripe-key }
    db: { type: postgres }
    disk: { type: volume, id: payments/shared }
    out: { type: external-service, params: { endpoints: { default: https://api.example } } }
  consents: [{ from: '*' }]
  exposure: { hosts: [elsewhere.example], port: http }`,
  }).map(([path, text]) => ({
    path,
    text: `apiVersion: ridgeway.dev/v1${text}`,
  })),
);

function conditionOf(of: World, wanted: ConditionType): Condition | undefined {
  return derive(of, {
    asOf: '2026-11-20',
    authorizer: createCedarAuthorizer(of),
  }).conditions.find(
    ({ subject, type }) => subject === 'shop/cart' && type === wanted,
  );
}

function authorized(of: World): Condition | undefined {
  return conditionOf(of, 'PolicyAuthorized');
}

describe('the permit of a remedy', () => {
  it('opens exactly the gate that denied, for every gate', () => {
    const denials = authorized(world)?.denials ?? [];
    expect(denials.map(({ gate }) => gate)).toEqual([
      'AccessSecret',
      'ReachExternal',
      'ReachAll',
      'UseManaged',
      'Expose',
      'MountVolume',
      'UseImage',
    ]);
    const permits = denials.map(({ gate, remedy }) => ({
      gate,
      path: remedy.change?.path ?? `platform/policies/${gate}.cedar`,
      text: remedy.permit ?? '',
    }));
    for (const { gate, path, text } of permits) {
      const remaining = authorized(updateWorld(world, [{ path, text }]));
      expect(remaining?.denials?.map(denial => denial.gate)).toEqual(
        denials.map(denial => denial.gate).filter(other => other !== gate),
      );
    }
    expect(authorized(updateWorld(world, permits))).toMatchObject({
      status: 'True',
      reason: 'Authorized',
    });
  });

  it.each([
    [
      'sectors/payments/policies/freeze.cedar',
      'group:default/payments',
      'Ask payments about it, who can change sectors/payments/policies/freeze.cedar.',
    ],
    [
      'platform/policies/freeze.cedar',
      'group:default/platform',
      'Ask platform about it, who can change platform/policies/freeze.cedar.',
    ],
  ])(
    'is none against a forbid of %s: its owner is asked',
    (path, owner, summary) => {
      const text = `@id("freeze") forbid (principal, action == Ridgeway::Action::"AccessSecret", resource in Ridgeway::Sector::"payments");`;
      const [denial] =
        authorized(updateWorld(world, [{ path, text }]))?.denials ?? [];
      expect(denial).toMatchObject({ policies: ['freeze'], owner });
      expect(denial.remedy).toEqual({
        summary,
        owner,
      });
    },
  );

  it('is none against a policy that is not valid: its owner can correct it', () => {
    const path = 'platform/policies/broken.cedar';
    const denials =
      authorized(updateWorld(world, [{ path, text: 'permit (' }]))?.denials ??
      [];
    expect(denials.map(({ remedy }) => remedy)).toEqual(
      denials.map(() => ({
        summary: `platform can correct ${path}.`,
        owner: 'group:default/platform',
      })),
    );
    expect(denials.length).toBeGreaterThan(0);
  });

  it('leaves nothing else to grant for a type that is not offered', () => {
    expect(conditionOf(world, 'Valid')?.message).not.toContain('postgres');
  });
});
