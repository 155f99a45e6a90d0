import { conditionOf, find, objectsOf } from '../../__testUtils__/derived';
import { openSector, reaching } from '../../__testUtils__/reaching';
import { specsOf } from '../../__testUtils__/specsOf';
import { worldOf } from '../../__testUtils__/worlds';

const GATEWAY = 'egress.istio-egress.svc.cluster.local';

function worldWith(url: string, cluster = 'dev') {
  return worldOf({
    shop: openSector(cluster),
    'shop/app': reaching({ default: url }),
  });
}

function objectsWith(url: string) {
  return objectsOf(worldWith(url), 'shop/app');
}

describe('what leaves', () => {
  it('is encrypted inside the way to the gateway, which passes it on unread', () => {
    const objects = objectsWith('https://api.stripe.example/v1');
    const name = 'https-443.api.stripe.example.shop-production.egress.internal';
    expect(specsOf(objects, 'ServiceEntry')).toEqual([
      {
        hosts: ['api.stripe.example'],
        exportTo: ['.'],
        location: 'MESH_EXTERNAL',
        resolution: 'DNS',
        ports: [{ number: 443, name: 'tls-443', protocol: 'TLS' }],
      },
      {
        hosts: [name],
        exportTo: ['istio-egress'],
        location: 'MESH_EXTERNAL',
        resolution: 'DNS',
        endpoints: [{ address: 'api.stripe.example' }],
        ports: [{ number: 443, name: 'tls-443', protocol: 'TLS' }],
      },
    ]);
    expect(specsOf(objects, 'Gateway')).toEqual([
      {
        selector: { app: 'egress' },
        servers: [
          {
            port: { number: 443, name: 'tls-443', protocol: 'TLS' },
            hosts: [`./${name}`],
            tls: { mode: 'ISTIO_MUTUAL' },
          },
        ],
      },
    ]);
    const [rule] = specsOf(objects, 'DestinationRule');
    expect(rule).toMatchObject({
      host: GATEWAY,
      subsets: [
        { trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL', sni: name } } },
      ],
    });
    const subset = expect.stringMatching(/^[a-z0-9-]{1,63}$/);
    expect(specsOf(objects, 'VirtualService')).toMatchObject([
      {
        hosts: ['api.stripe.example'],
        gateways: ['mesh'],
        tls: [
          {
            match: [{ port: 443, sniHosts: ['api.stripe.example'] }],
            route: [
              { destination: { host: GATEWAY, subset, port: { number: 443 } } },
            ],
          },
        ],
      },
      {
        hosts: [name],
        exportTo: ['istio-egress'],
        tcp: [{ route: [{ destination: { host: name } }] }],
      },
    ]);
    expect(
      conditionOf(
        worldWith('https://api.stripe.example'),
        'shop/app',
        'Derived',
      ).reason,
    ).toBe('Derived');
  });

  it.each([
    ['http://api.stripe.example', 'http-80', 'api.stripe.example', 'HTTP'],
    [
      'grpc://api.stripe.example:8080',
      'grpc-8080',
      'api.stripe.example:8080',
      'GRPC',
    ],
  ])(
    '%s carries the name of the gateway there, and its own from there on',
    (url, prefix, authority, protocol) => {
      const objects = objectsWith(url);
      const name = `${prefix}.api.stripe.example.shop-production.egress.internal`;
      expect(specsOf(objects, 'Gateway')).toMatchObject([
        { servers: [{ port: { number: 443, protocol: 'HTTPS' } }] },
      ]);
      expect(specsOf(objects, 'ServiceEntry')).toMatchObject([
        { ports: [{ protocol }] },
        { ports: [{ protocol }] },
      ]);
      expect(specsOf(objects, 'VirtualService')).toMatchObject([
        { http: [{ rewrite: { authority: name } }] },
        {
          hosts: [name],
          http: [
            {
              rewrite: { authority },
              route: [{ destination: { host: name } }],
            },
          ],
        },
      ]);
    },
  );

  it('is let out by the gateway for the identity that declares it, and by the network only to the gateway', () => {
    const objects = objectsWith('https://api.stripe.example');
    const atGateway = find(
      objects,
      'AuthorizationPolicy',
      'shop-production.app',
    );
    expect(atGateway?.metadata.namespace).toBe('istio-egress');
    expect(atGateway?.spec).toEqual({
      selector: { matchLabels: { app: 'egress' } },
      action: 'ALLOW',
      rules: [
        {
          from: [
            {
              source: {
                principals: ['corp.example/ns/shop-production/sa/app'],
              },
            },
          ],
          when: [
            {
              key: 'connection.sni',
              values: [
                'https-443.api.stripe.example.shop-production.egress.internal',
              ],
            },
          ],
        },
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
              podSelector: { matchLabels: { app: 'egress' } },
            },
          ],
          ports: [{ port: 443, protocol: 'TCP' }],
        },
      ],
    });
  });

  it('goes straight to an address, and to nothing beside it', () => {
    const objects = objectsWith('tcp://10.2.3.4:5432');
    for (const kind of ['Gateway', 'VirtualService', 'AuthorizationPolicy']) {
      expect(find(objects, kind)).toBeUndefined();
    }
    expect(find(objects, 'NetworkPolicy')?.spec).toMatchObject({
      egress: [
        { to: [{ ipBlock: { cidr: '10.2.3.4/32' } }], ports: [{ port: 5432 }] },
      ],
    });
  });

  it('passes the mesh by when it is UDP, and is opened by the network alone', () => {
    const objects = objectsWith('udp://10.2.3.4:5432');
    expect(find(objects, 'ServiceEntry')).toBeUndefined();
    expect(find(objects, 'NetworkPolicy')?.spec).toMatchObject({
      egress: [{ ports: [{ port: 5432, protocol: 'UDP' }] }],
    });
  });

  it.each([
    ['tcp://db.example:5432', 'dev', 'its traffic does not name its host'],
    ['https://api.stripe.example', 'bare', 'has no egress gateway'],
  ])(
    '%s on cluster %s says that only the mesh knows the host',
    (url, cluster, why) => {
      const world = worldWith(url, cluster);
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
