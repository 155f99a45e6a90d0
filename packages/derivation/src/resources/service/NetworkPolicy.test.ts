import { find, objectsOf } from '../../__testUtils__/derived';
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
      ],
      egress: [],
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
      { ...PLATFORM, clusters: { dev: { mesh: 'one' }, far: { mesh: 'one' } } },
    );
    const eastWest = {
      podSelector: { matchLabels: { istio: 'eastwestgateway' } },
    };
    expect(
      find(objectsOf(world, 'web/front'), 'NetworkPolicy')?.spec,
    ).toMatchObject({ egress: [{ to: [eastWest], ports: [{ port: 15443 }] }] });
    expect(
      find(objectsOf(world, 'shop/app'), 'NetworkPolicy')?.spec,
    ).toMatchObject({
      ingress: [{ from: [eastWest], ports: [{ port: 8080 }] }],
    });
  });
});
