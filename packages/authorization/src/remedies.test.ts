import { Condition, derive } from '@ridgeway/derivation';
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

function authorized(of: World): Condition | undefined {
  return derive(of, {
    asOf: '2026-11-20',
    authorizer: createCedarAuthorizer(of),
  }).conditions.find(
    ({ subject, type }) =>
      subject === 'shop/cart' && type === 'PolicyAuthorized',
  );
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
});
