import { denying, options } from '../../__testUtils__/authorizers';
import {
  conditionOf,
  find,
  objectsOf,
  objectsOfService,
} from '../../__testUtils__/derived';
import { PLATFORM, sector, service, worldOf } from '../../__testUtils__/worlds';
import { KubernetesObject } from '../../model/KubernetesObject';

const exposure = { hosts: ['a.shop.example', 'shop.example'], port: 'http' };
const domains = ['shop.example'];
const https = ['https-a-shop-example', 'https-shop-example'];
const http = ['http-a-shop-example', 'http-shop-example'];

function parentsOf(route: KubernetesObject | undefined): string[] {
  const { parentRefs }: { parentRefs: Array<{ sectionName: string }> } =
    JSON.parse(JSON.stringify(route?.spec));
  return parentRefs.map(({ sectionName }) =>
    sectionName.slice(0, sectionName.lastIndexOf('-')),
  );
}

function withGateway(ingressGateway: object, settings: object = {}) {
  return objectsOf(
    worldOf(
      {
        shop: sector({ domains }),
        'shop/app': service({ exposure }),
      },
      {
        ...PLATFORM,
        clusters: {
          dev: {
            certificateIssuer: 'lets-encrypt',
            ingressGateway: {
              namespace: 'istio-ingress',
              name: 'public',
              ...ingressGateway,
            },
            ...settings,
          },
        },
      },
    ),
    'shop/app',
  );
}

describe('exposure', () => {
  const objects = objectsOfService({ exposure }, { domains });

  it('sends the hosts to the declared port, through listeners of the service’s own', () => {
    const route = find(objects, 'HTTPRoute', 'app');
    expect(route?.spec).toMatchObject({
      hostnames: exposure.hosts,
      rules: [{ backendRefs: [{ name: 'app', port: 80 }] }],
    });
    expect(parentsOf(route)).toEqual(https);
  });

  it('listens with a certificate that lies beside the service, for its own routes only', () => {
    const secretName = 'app.exposure.tls';
    expect(find(objects, 'Certificate')?.spec).toMatchObject({
      secretName,
      dnsNames: exposure.hosts,
      issuerRef: { kind: 'ClusterIssuer', name: 'lets-encrypt' },
      privateKey: { rotationPolicy: 'Always' },
    });
    const allowedRoutes = { namespaces: { from: 'Same' } };
    const set = find(objects, 'ListenerSet');
    expect(set?.metadata.namespace).toBe('shop-production');
    expect(set?.spec).toMatchObject({
      parentRef: { namespace: 'istio-ingress', name: 'public' },
      listeners: exposure.hosts.flatMap(hostname => [
        {
          hostname,
          port: 443,
          protocol: 'HTTPS',
          tls: { mode: 'Terminate', certificateRefs: [{ name: secretName }] },
          allowedRoutes,
        },
        { hostname, port: 80, protocol: 'HTTP', allowedRoutes },
      ]),
    });
  });

  it('sends who comes without encryption to where there is encryption', () => {
    const redirect = find(objects, 'HTTPRoute', 'app.https-redirect');
    expect(parentsOf(redirect)).toEqual(http);
    expect(redirect?.spec).toMatchObject({
      hostnames: exposure.hosts,
      rules: [
        {
          filters: [
            {
              type: 'RequestRedirect',
              requestRedirect: { scheme: 'https', port: 443, statusCode: 301 },
            },
          ],
        },
      ],
    });
  });

  it('leaves out a host that the gate denies', () => {
    const allowed = objectsOfService(
      { exposure },
      { domains },
      {
        ...options,
        authorizer: denying(({ resource }) => resource.id === 'shop.example'),
      },
    );
    const hosts = ['a.shop.example'];
    expect(find(allowed, 'HTTPRoute', 'app')?.spec).toMatchObject({
      hostnames: hosts,
    });
    expect(find(allowed, 'Certificate')?.spec).toMatchObject({
      dnsNames: hosts,
    });
    expect(JSON.stringify(find(allowed, 'ListenerSet'))).not.toContain(
      '"hostname":"shop.example"',
    );
  });

  it('listens at the gateway’s ports, without a redirect where it has no port for http', () => {
    const own = withGateway({ ports: { https: 8443 } });
    expect(find(own, 'ListenerSet')?.spec).toMatchObject({
      listeners: [{ port: 8443 }, { port: 8443 }],
    });
    expect(find(own, 'HTTPRoute')?.metadata.name).toBe('app');
  });

  it('attaches to the listeners of the gateway itself where they are shared', () => {
    const shared = withGateway({ listeners: 'shared' });
    expect(find(shared, 'HTTPRoute')?.spec).toMatchObject({
      parentRefs: [{ namespace: 'istio-ingress', name: 'public' }],
    });
    expect(find(shared, 'ListenerSet')).toBeUndefined();
    expect(find(shared, 'Certificate')).toBeUndefined();
  });

  it.each([
    ['lb.example', 'CNAME'],
    ['192.0.2.7', 'A'],
  ])('has names at %s', (address, recordType) => {
    expect(find(withGateway({ address }), 'DNSEndpoint')?.spec).toEqual({
      endpoints: exposure.hosts.map(dnsName => ({
        dnsName,
        recordType,
        targets: [address],
      })),
    });
    expect(find(objects, 'DNSEndpoint')).toBeUndefined();
  });

  it('has certificates signed by the sector’s own issuer where there is one', () => {
    const own = withGateway(
      {},
      { certificateIssuer: undefined, issuer: { ca: { secretName: 'ca' } } },
    );
    expect(find(own, 'Certificate')?.spec).toMatchObject({
      issuerRef: { kind: 'Issuer', name: 'sector.issuer' },
    });
  });

  it('assumes a gateway and an issuer where the cluster names none, and says so', () => {
    const world = worldOf({
      shop: sector({
        domains,
        environments: [{ name: 'production', cluster: 'bare' }],
      }),
      'shop/app': service({ exposure }),
    });
    const bare = objectsOf(world, 'shop/app');
    expect(find(bare, 'ListenerSet')?.spec).toMatchObject({
      parentRef: { namespace: 'istio-ingress', name: 'gateway' },
    });
    expect(find(bare, 'Certificate')?.spec).toMatchObject({
      issuerRef: { kind: 'ClusterIssuer', name: 'ridgeway' },
    });
    expect(conditionOf(world, 'shop/app', 'Derived')).toMatchObject({
      status: 'True',
      reason: 'IngressGatewayAssumed',
      message: expect.stringMatching(
        /gateway istio-ingress\/gateway.*ingressGateway.*cluster issuer ridgeway.*certificateIssuer/,
      ),
    });
  });
});
