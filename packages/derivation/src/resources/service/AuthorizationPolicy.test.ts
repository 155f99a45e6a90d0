import { denying, options } from '../../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../../__testUtils__/derived';
import { sector, service, worldOf } from '../../__testUtils__/worlds';
import { derive } from '../../derive';

const calling = service({
  resources: { app: { type: 'service', id: 'shop/app' } },
});
const ports = {
  http: { port: 80, targetPort: 8080 },
  admin: { port: 81, targetPort: 8081 },
  metrics: { port: 9090 },
};

function worldWith(consents: unknown[], more: Record<string, unknown> = {}) {
  return worldOf({
    shop: sector({ domains: ['shop.example'] }),
    web: sector(),
    'web/front': calling,
    'web/other': calling,
    'shop/app': service({ service: { ports }, consents, ...more }),
  });
}

describe('AuthorizationPolicy', () => {
  it('lets in by identity and port exactly who declares the call and is consented to', () => {
    const world = worldWith([{ from: 'web/front', ports: ['http'] }]);
    expect(
      find(objectsOf(world, 'shop/app'), 'AuthorizationPolicy')?.spec,
    ).toEqual({
      selector: { matchLabels: { 'ridgeway.dev/service': 'app' } },
      action: 'ALLOW',
      rules: [
        {
          from: [
            {
              source: {
                principals: ['corp.example/ns/web-production/sa/front'],
              },
            },
          ],
          to: [{ operation: { ports: ['8080'] } }],
        },
        {
          from: [
            {
              source: {
                principals: ['corp.example/ns/monitoring/sa/prometheus'],
              },
            },
          ],
          to: [{ operation: { ports: ['9090'] } }],
        },
      ],
    });
  });

  it('lets the ingress gateway in where the service is exposed', () => {
    const world = worldWith([], {
      exposure: { hosts: ['shop.example'], port: 'http' },
    });
    expect(
      JSON.stringify(find(objectsOf(world, 'shop/app'), 'AuthorizationPolicy')),
    ).toContain('corp.example/ns/istio-ingress/sa/public-istio');
  });

  it('explains a missing consent to both sides', () => {
    const world = worldWith([{ from: 'web/front' }]);
    expect(conditionOf(world, 'web/other', 'AgreementsMet')).toMatchObject({
      status: 'False',
      reason: 'ConsentMissing',
      message:
        'shop/app has not consented to calls from web/other. owners owns it.',
      remedy: {
        owner: 'group:default/owners',
        request: { kind: 'consent', subject: 'web/other', object: 'shop/app' },
      },
    });
    expect(conditionOf(world, 'shop/app', 'AgreementsMet')).toMatchObject({
      status: 'True',
      reason: 'CallersAwaitConsent',
      message: expect.stringContaining('web/other'),
    });
    expect(conditionOf(world, 'web/front', 'AgreementsMet').status).toBe(
      'True',
    );
  });

  it('tells who may call and does not declare it', () => {
    const world = worldWith([
      { from: 'web/front' },
      { from: 'web/other' },
      { from: 'shop/nobody' },
    ]);
    expect(conditionOf(world, 'shop/app', 'AgreementsMet')).toMatchObject({
      status: 'True',
      reason: 'CallerNotDeclared',
      message: expect.stringContaining('shop/nobody'),
    });
    expect(derive(world, options).agreements).toEqual([
      {
        caller: 'shop/nobody',
        callee: 'shop/app',
        environment: 'production',
        state: 'awaiting-caller',
        ports: [],
      },
      expect.objectContaining({ caller: 'web/front', state: 'active' }),
      expect.objectContaining({ caller: 'web/other', state: 'active' }),
    ]);
  });

  it('takes a wildcard for consent only when the gate permits it', () => {
    const world = worldWith([{ from: '*' }]);
    expect(
      JSON.stringify(find(objectsOf(world, 'shop/app'), 'AuthorizationPolicy')),
    ).toContain('sa/front');
    const using = {
      ...options,
      authorizer: denying(({ gate }) => gate === 'ReachAll'),
    };
    expect(
      JSON.stringify(
        find(objectsOf(world, 'shop/app', using), 'AuthorizationPolicy'),
      ),
    ).not.toContain('sa/front');
    expect(
      conditionOf(world, 'web/front', 'AgreementsMet', using),
    ).toMatchObject({ status: 'False', reason: 'WildcardConsentDenied' });
  });

  it.each([
    ['CalleeMissing', {}],
    ['CalleeMissingInEnvironment', { name: 'staging', cluster: 'dev' }],
    ['CalleeOutOfReach', { name: 'production', cluster: 'bare' }],
  ])('%s', (reason, environment) => {
    const world = worldOf({
      web: sector(),
      'web/front': calling,
      ...('name' in environment
        ? {
            shop: sector({ environments: [environment] }),
            'shop/app': service({ consents: [{ from: 'web/front' }] }),
          }
        : {}),
    });
    expect(conditionOf(world, 'web/front', 'AgreementsMet')).toMatchObject({
      status: 'False',
      reason,
      remedy: { summary: expect.stringMatching(/\.$/) },
    });
  });
});
