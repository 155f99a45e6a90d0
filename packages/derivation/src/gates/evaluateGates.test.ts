import { GATES, Gate } from '../model/Condition';
import { denying, options } from '../__testUtils__/authorizers';
import { conditionOf, find, objectsOf } from '../__testUtils__/derived';
import { sector, service, worldOf } from '../__testUtils__/worlds';

const world = worldOf({
  store: sector({
    owner: 'group:default/store',
    secrets: { key: { keys: ['a'], remote: { production: 'store/key' } } },
  }),
  shop: sector({
    owner: 'group:default/shop',
    managed: ['postgres'],
    domains: ['shop.example'],
    egress: ['api.stripe.example:443'],
  }),
  'shop/cart': service({
    containers: {
      app: {
        image: 'registry.example/cart:1',
        variables: { DB: '${resources.db.host}', KEY: '${resources.key.a}' },
        volumes: { '/data': { source: '${resources.disk}' } },
      },
    },
    resources: {
      db: { type: 'postgres' },
      key: { type: 'secret', id: 'store/key' },
      disk: { type: 'volume', params: { size: '1Gi' } },
      stripe: {
        type: 'external-service',
        params: { endpoints: { default: 'https://api.stripe.example' } },
      },
    },
    consents: [{ from: 'store/*' }],
    exposure: { hosts: ['shop.example'], port: 'http' },
  }),
});

function withDenied(...gates: Gate[]) {
  return {
    ...options,
    authorizer: denying(({ gate }) => gates.includes(gate)),
  };
}

const everyGate = GATES.filter(
  gate => gate !== 'OverrideGuardrail' && gate !== 'UseEscapeHatch',
);

describe('gates', () => {
  it('are all asked: every denial is reported at once', () => {
    const condition = conditionOf(
      world,
      'shop/cart',
      'PolicyAuthorized',
      withDenied(...GATES),
    );
    expect(condition.denials?.map(({ gate }) => gate)).toEqual(everyGate);
  });

  it.each(everyGate)('%s says what, who, why and the way out', gate => {
    const { denials, message } = conditionOf(
      world,
      'shop/cart',
      'PolicyAuthorized',
      withDenied(gate),
    );
    expect(denials).toHaveLength(1);
    expect(message).toMatch(
      /^Service shop\/cart may not .+: no policy permits it\. .+\.$/,
    );
    const [denial] = denials ?? [];
    expect(denial).toMatchObject({
      gate,
      principal: 'shop/cart',
      policies: [],
      owner: expect.stringMatching(/^group:default\//),
      why: expect.stringMatching(/\.$/),
      remedy: {
        summary: expect.stringMatching(/\.$/),
        owner: denial.owner,
        request: { subject: 'shop/cart' },
        permit: expect.stringContaining(`Action::"${gate}"`),
      },
    });
  });

  it.each([
    ['AccessSecret', ['ExternalSecret cart.key', 'Deployment cart']],
    [
      'ReachExternal',
      [
        'AuthorizationPolicy shop-production.cart',
        expect.stringMatching(/^ServiceEntry cart\.api-stripe/),
        expect.stringMatching(/^ServiceEntry cart\.api-stripe/),
        expect.stringMatching(/^Gateway cart\.api-stripe/),
        expect.stringMatching(/^DestinationRule cart\.api-stripe/),
        expect.stringMatching(/^VirtualService cart\.api-stripe/),
        expect.stringMatching(/^VirtualService cart\.api-stripe/),
      ],
    ],
    ['ReachAll', []],
    ['UseManaged', ['PostgresInstance cart-db', 'Deployment cart']],
    [
      'Expose',
      [
        'AuthorizationPolicy cart',
        'Certificate cart',
        'ListenerSet cart',
        'HTTPRoute cart',
        'HTTPRoute cart.https-redirect',
      ],
    ],
    ['MountVolume', ['PersistentVolumeClaim cart.disk', 'Deployment cart']],
    ['UseImage', ['Deployment cart']],
  ] as const)('%s takes away what depends on it', (gate, missing) => {
    const names = (using: typeof options) =>
      objectsOf(world, 'shop/cart', using).map(
        ({ kind, metadata }) => `${kind} ${metadata.name}`,
      );
    const denied = names(withDenied(gate));
    expect(names(options).filter(name => !denied.includes(name))).toEqual(
      missing,
    );
  });

  it('does not let denied destinations through the network', () => {
    const policy = find(
      objectsOf(world, 'shop/cart', withDenied('ReachExternal')),
      'NetworkPolicy',
    );
    expect(policy?.spec).not.toHaveProperty('egress');
  });

  it('offers no permit against a forbid, and names it', () => {
    const { denials, message } = conditionOf(
      world,
      'shop/cart',
      'PolicyAuthorized',
      {
        ...options,
        authorizer: {
          decide: ({ gate }) => ({
            allowed: gate !== 'AccessSecret',
            policies: ['freeze'],
            forbidden: gate === 'AccessSecret',
            errors: [],
          }),
        },
      },
    );
    expect(message).toContain('policy freeze forbids it');
    expect(denials?.[0].policies).toEqual(['freeze']);
    expect(denials?.[0].remedy.permit).toBeUndefined();
    expect(denials?.[0].remedy.change).toBeUndefined();
  });
});
