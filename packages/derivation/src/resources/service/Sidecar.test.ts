import { find, objectsOf } from '../../__testUtils__/derived';
import { sector, service, worldOf } from '../../__testUtils__/worlds';

describe('Sidecar', () => {
  it('shows the destinations that are declared and agreed, and no others', () => {
    const world = worldOf({
      shop: sector({ egress: ['api.stripe.example:443'] }),
      'shop/app': service({
        resources: {
          stock: { type: 'service' },
          secretive: { type: 'service' },
          stripe: {
            type: 'external-service',
            params: { endpoints: { default: 'https://api.stripe.example' } },
          },
        },
      }),
      'shop/stock': service({ consents: [{ from: 'shop/app' }] }),
      'shop/secretive': service(),
    });
    expect(find(objectsOf(world, 'shop/app'), 'Sidecar')?.spec).toEqual({
      workloadSelector: { labels: { 'ridgeway.dev/service': 'app' } },
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
      egress: [
        {
          hosts: [
            './api.stripe.example',
            'istio-egress/egress.istio-egress.svc.cluster.local',
            'istio-system/*',
            'shop-production/stock.shop-production.svc.cluster.local',
          ],
        },
      ],
    });
  });
});
