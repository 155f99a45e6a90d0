import { conditionOf, find, objectsOf } from '../../__testUtils__/derived';
import { sector, service, worldOf } from '../../__testUtils__/worlds';

function reaching(url: string, cluster = 'dev') {
  return worldOf({
    shop: sector({
      environments: [{ name: 'production', cluster }],
      egress: ['api.stripe.example:443', 'db.example:5432', '10.2.3.4:5432'],
    }),
    'shop/app': service({
      resources: {
        out: {
          type: 'external-service',
          params: { endpoints: { default: url } },
        },
      },
    }),
  });
}

describe('what leaves', () => {
  it('goes through the egress gateway when its traffic names the host', () => {
    const world = reaching('https://api.stripe.example/v1');
    const objects = objectsOf(world, 'shop/app');
    expect(find(objects, 'ServiceEntry')?.spec).toEqual({
      hosts: ['api.stripe.example'],
      exportTo: ['.', 'istio-egress'],
      location: 'MESH_EXTERNAL',
      resolution: 'DNS',
      ports: [{ number: 443, name: 'tls-443', protocol: 'TLS' }],
    });
    expect(find(objects, 'Gateway')?.spec).toMatchObject({
      selector: { app: 'egress' },
      servers: [
        { hosts: ['api.stripe.example'], tls: { mode: 'PASSTHROUGH' } },
      ],
    });
    expect(find(objects, 'VirtualService')?.spec).toMatchObject({
      hosts: ['api.stripe.example'],
      tls: [
        {
          match: [{ gateways: ['mesh'], sniHosts: ['api.stripe.example'] }],
          route: [
            { destination: { host: 'egress.istio-egress.svc.cluster.local' } },
          ],
        },
        { route: [{ destination: { host: 'api.stripe.example' } }] },
      ],
    });
    expect(find(objects, 'NetworkPolicy')?.spec).toMatchObject({
      egress: [
        {
          to: [
            {
              namespaceSelector: {
                matchLabels: { 'kubernetes.io/metadata.name': 'istio-egress' },
              },
            },
          ],
          ports: [{ port: 443, protocol: 'TCP' }],
        },
      ],
    });
    expect(conditionOf(world, 'shop/app', 'Derived').reason).toBe('Derived');
  });

  it('goes straight to an address, and to nothing beside it', () => {
    const objects = objectsOf(reaching('tcp://10.2.3.4:5432'), 'shop/app');
    expect(find(objects, 'Gateway')).toBeUndefined();
    expect(find(objects, 'NetworkPolicy')?.spec).toMatchObject({
      egress: [
        { to: [{ ipBlock: { cidr: '10.2.3.4/32' } }], ports: [{ port: 5432 }] },
      ],
    });
  });

  it.each([
    ['tcp://db.example:5432', 'dev', 'its traffic does not name its host'],
    ['https://api.stripe.example', 'bare', 'has no egress gateway'],
  ])(
    '%s on cluster %s says that only the mesh knows the host',
    (url, cluster, why) => {
      const world = reaching(url, cluster);
      expect(conditionOf(world, 'shop/app', 'Derived')).toMatchObject({
        status: 'True',
        reason: 'EgressNotEnforcedAtNetwork',
        message: expect.stringContaining(why),
      });
      expect(
        find(objectsOf(world, 'shop/app'), 'NetworkPolicy')?.spec,
      ).toMatchObject({
        egress: [
          {
            to: [{ ipBlock: { cidr: '0.0.0.0/0', except: expect.any(Array) } }],
          },
        ],
      });
    },
  );
});
