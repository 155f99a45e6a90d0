import { denying, options } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import { sector, service, Spec, worldOf } from '../__testUtils__/worlds';

const calling = service({
  resources: { app: { type: 'service', id: 'shop/app' } },
});

function worldWith(callee: Spec, shop: Spec = {}, web: Spec = {}) {
  return worldOf({
    shop: sector(shop),
    web: sector(web),
    'web/front': calling,
    'shop/app': service(callee),
  });
}

describe('what both sides learn of an agreement', () => {
  it('that is kept out by a wildcard', () => {
    const world = worldWith({ consents: [{ from: '*' }] });
    const using = {
      ...options,
      authorizer: denying(({ gate }) => gate === 'ReachAll'),
    };
    expect(conditionOf(world, 'web/front', 'AgreementsMet', using).reason).toBe(
      'WildcardConsentDenied',
    );
    expect(
      conditionOf(world, 'shop/app', 'AgreementsMet', using),
    ).toMatchObject({
      status: 'True',
      reason: 'CallersAwaitPolicy',
      message: expect.stringContaining('web/front'),
    });
  });

  it('that is out of reach', () => {
    const world = worldWith(
      { consents: [{ from: 'web/front' }] },
      { environments: [{ name: 'production', cluster: 'bare' }] },
    );
    expect(conditionOf(world, 'web/front', 'AgreementsMet').reason).toBe(
      'CalleeOutOfReach',
    );
    expect(conditionOf(world, 'shop/app', 'AgreementsMet')).toMatchObject({
      status: 'True',
      reason: 'CallersOutOfReach',
      message: expect.stringContaining('web/front'),
    });
  });

  it('that is in an environment which the callee does not have', () => {
    const world = worldWith(
      { consents: [{ from: 'web/front' }] },
      {},
      { environments: [{ name: 'staging', cluster: 'dev' }] },
    );
    expect(conditionOf(world, 'web/front', 'AgreementsMet').reason).toBe(
      'CalleeMissingInEnvironment',
    );
    expect(conditionOf(world, 'shop/app', 'AgreementsMet')).toMatchObject({
      status: 'True',
      reason: 'CallersElsewhere',
      message: expect.stringContaining('web/front in staging'),
    });
  });

  it('that only the callee declares', () => {
    const world = worldOf({
      shop: sector(),
      'shop/app': service({ consents: [{ from: 'shop/quiet' }] }),
      'shop/quiet': service(),
    });
    expect(conditionOf(world, 'shop/app', 'AgreementsMet').reason).toBe(
      'CallerNotDeclared',
    );
    expect(conditionOf(world, 'shop/quiet', 'AgreementsMet')).toMatchObject({
      status: 'True',
      reason: 'CallNotDeclared',
      message: expect.stringContaining('shop/app'),
    });
  });

  it('that has no port', () => {
    const world = worldWith({ service: {}, consents: [{ from: 'web/front' }] });
    for (const subject of ['web/front', 'shop/app']) {
      expect(conditionOf(world, subject, 'AgreementsMet')).toMatchObject({
        status: 'True',
        reason: 'NothingToCall',
      });
    }
  });

  it('that waits, beside what is missing on the own side', () => {
    const world = worldOf({
      shop: sector(),
      'shop/a': service({ resources: { b: { type: 'service' } } }),
      'shop/b': service({ resources: { a: { type: 'service' } } }),
    });
    expect(conditionOf(world, 'shop/a', 'AgreementsMet')).toMatchObject({
      status: 'False',
      reason: 'ConsentMissing',
      causes: [{ reason: 'ConsentMissing' }, { reason: 'CallersAwaitConsent' }],
    });
  });
});

describe('an agreement about UDP', () => {
  const world = worldWith({
    service: {
      ports: {
        http: { port: 80, targetPort: 8080 },
        dns: { port: 53, protocol: 'UDP' },
      },
    },
    consents: [{ from: 'web/front' }],
  });

  it('tells both sides that nobody checks who is there', () => {
    for (const subject of ['web/front', 'shop/app']) {
      expect(conditionOf(world, subject, 'AgreementsMet')).toMatchObject({
        status: 'True',
        reason: 'UdpOutsideMesh',
        message: expect.stringContaining('port dns of shop/app'),
      });
    }
  });

  it('opens the port in the network and not, as TCP, in the mesh', () => {
    const objects = objectsOf(world, 'shop/app');
    expect(find(objects, 'NetworkPolicy')?.spec).toMatchObject({
      ingress: expect.arrayContaining([
        expect.objectContaining({
          ports: [
            { port: 53, protocol: 'UDP' },
            { port: 8080, protocol: 'TCP' },
          ],
        }),
      ]),
    });
    expect(find(objects, 'AuthorizationPolicy')?.spec).toMatchObject({
      rules: [{ to: [{ operation: { ports: ['8080'] } }] }],
    });
  });
});
