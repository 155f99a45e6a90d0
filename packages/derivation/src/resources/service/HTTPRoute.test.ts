import { denying, options } from '../../__testUtils__/authorizers';
import {
  conditionOf,
  find,
  objectsOf,
  objectsOfService,
} from '../../__testUtils__/derived';
import { sector, service, worldOf } from '../../__testUtils__/worlds';

const exposure = { hosts: ['a.shop.example', 'shop.example'], port: 'http' };
const domains = ['shop.example'];

describe('HTTPRoute', () => {
  it('sends the hosts to the declared port, with a certificate for them', () => {
    const objects = objectsOfService({ exposure }, { domains });
    expect(find(objects, 'HTTPRoute')?.spec).toEqual({
      parentRefs: [{ namespace: 'istio-ingress', name: 'public' }],
      hostnames: exposure.hosts,
      rules: [{ backendRefs: [{ name: 'app', port: 80 }] }],
    });
    expect(find(objects, 'Certificate')?.spec).toMatchObject({
      dnsNames: exposure.hosts,
      issuerRef: { kind: 'ClusterIssuer', name: 'lets-encrypt' },
      privateKey: { rotationPolicy: 'Always' },
    });
  });

  it('leaves out a host that the gate denies', () => {
    expect(
      find(
        objectsOfService(
          { exposure },
          { domains },
          {
            ...options,
            authorizer: denying(
              ({ resource }) => resource.id === 'shop.example',
            ),
          },
        ),
        'HTTPRoute',
      )?.spec,
    ).toMatchObject({ hostnames: ['a.shop.example'] });
  });

  it('needs a gateway in the cluster, and says so', () => {
    const world = worldOf({
      shop: sector({
        domains,
        environments: [{ name: 'production', cluster: 'bare' }],
      }),
      'shop/app': service({ exposure }),
    });
    expect(find(objectsOf(world, 'shop/app'), 'HTTPRoute')).toBeUndefined();
    expect(conditionOf(world, 'shop/app', 'Derived')).toMatchObject({
      reason: 'IngressGatewayMissing',
      causes: [
        { reason: 'IngressGatewayMissing' },
        { reason: 'CertificateIssuerMissing' },
      ],
    });
  });
});
