import { conditionOf, find, objectsOf } from '../../__testUtils__/derived';
import { PLATFORM, sector, service, worldOf } from '../../__testUtils__/worlds';

const caller = service({
  resources: { app: { type: 'service', id: 'shop/app' } },
});
const callee = service({ consents: [{ from: 'web/front' }] });

describe('NetworkPolicy', () => {
  it('opens the container’s port, on both sides of an agreement', () => {
    const world = worldOf({
      shop: sector(),
      web: sector(),
      'web/front': caller,
      'shop/app': callee,
    });
    const peer = (namespace: string, name: string) => ({
      namespaceSelector: {
        matchLabels: { 'kubernetes.io/metadata.name': namespace },
      },
      podSelector: { matchLabels: { 'ridgeway.dev/service': name } },
    });
    expect(find(objectsOf(world, 'shop/app'), 'NetworkPolicy')?.spec).toEqual({
      podSelector: { matchLabels: { 'ridgeway.dev/service': 'app' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [peer('web-production', 'front')],
          ports: [{ port: 8080, protocol: 'TCP' }],
        },
        {
          from: [
            {
              namespaceSelector: {
                matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' },
              },
            },
          ],
          ports: [{ port: 15020, protocol: 'TCP' }],
        },
      ],
    });
    expect(
      find(objectsOf(world, 'web/front'), 'NetworkPolicy')?.spec,
    ).toMatchObject({
      egress: [
        {
          to: [peer('shop-production', 'app')],
          ports: [{ port: 8080, protocol: 'TCP' }],
        },
      ],
    });
  });

  it('goes through the gateway between clusters of one mesh', () => {
    const world = worldOf(
      {
        shop: sector({
          environments: [{ name: 'production', cluster: 'far' }],
        }),
        web: sector(),
        'web/front': caller,
        'shop/app': callee,
      },
      {
        ...PLATFORM,
        clusters: {
          dev: { mesh: 'one' },
          far: {
            mesh: 'one',
            eastWestGateway: { addresses: ['203.0.113.7/32'] },
          },
        },
      },
    );
    const eastWest = {
      podSelector: { matchLabels: { istio: 'eastwestgateway' } },
    };
    expect(
      find(objectsOf(world, 'web/front'), 'NetworkPolicy')?.spec,
    ).toMatchObject({
      egress: [
        {
          to: [{ ipBlock: { cidr: '203.0.113.7/32' } }],
          ports: [{ port: 15443 }],
        },
      ],
    });
    expect(conditionOf(world, 'web/front', 'Derived').reason).toBe('Derived');
    expect(
      find(objectsOf(world, 'shop/app'), 'NetworkPolicy')?.spec,
    ).toMatchObject({
      ingress: [{ from: [eastWest], ports: [{ port: 8080 }] }],
    });
  });

  it('says when nobody says where the other cluster is', () => {
    const world = worldOf(
      {
        shop: sector({
          environments: [{ name: 'production', cluster: 'far' }],
        }),
        web: sector(),
        'web/front': caller,
        'shop/app': callee,
      },
      { ...PLATFORM, clusters: { dev: { mesh: 'one' }, far: { mesh: 'one' } } },
    );
    expect(conditionOf(world, 'web/front', 'Derived')).toMatchObject({
      status: 'True',
      reason: 'MeshGatewayNotEnforcedAtNetwork',
      message: expect.stringContaining('shop/app'),
      remedy: { owner: 'group:default/platform' },
    });
  });
});
