import { AuthorizationQuestion, derive, permitFor } from '@ridgeway/derivation';
import { loadWorld, PolicyFile, World } from '@ridgeway/intent';
import { createCedarAuthorizer } from './createCedarAuthorizer';

const world = loadWorld([]);

function worldWith(...policies: PolicyFile[]): World {
  return { ...world, policies };
}

function policy(path: string, text: string): PolicyFile {
  const [folder, sector] = path.split('/');
  return { path, text, sector: folder === 'sectors' ? sector : undefined };
}

function reads(
  secret: string,
  principal: Partial<AuthorizationQuestion['principal']> = {},
): AuthorizationQuestion {
  const [sector, name] = secret.split('/');
  return {
    gate: 'AccessSecret',
    principal: {
      id: 'commerce/checkout',
      name: 'checkout',
      sector: 'commerce',
      owner: 'group:default/commerce',
      environment: 'production',
      kind: 'Service',
      lifecycle: 'production',
      version: 'ridgeway.dev/v1',
      labels: {},
      ...principal,
    },
    resource: {
      type: 'Secret',
      id: secret,
      attributes: { sector, name, keys: ['api-key'] },
    },
    asOf: '2026-11-20T00:00:00Z',
  };
}

describe('createCedarAuthorizer', () => {
  it('denies what no policy permits, and says that no policy did', () => {
    expect(
      createCedarAuthorizer(world).decide(reads('payments/stripe-key')),
    ).toEqual({ allowed: false, policies: [], forbidden: false, errors: [] });
  });

  it("lets a sector's services read the sector's own secrets", () => {
    expect(
      createCedarAuthorizer(world).decide(reads('commerce/cart-key')),
    ).toEqual({
      allowed: true,
      policies: ['own-secrets'],
      forbidden: false,
      errors: [],
    });
  });

  it('permits exactly what the permit of a remedy says', () => {
    const question = reads('payments/stripe-key');
    const permit = permitFor(
      'AccessSecret',
      'commerce/checkout',
      question.resource,
      'reads',
      'payments',
    );
    const authorizer = createCedarAuthorizer(
      worldWith(policy(permit.path, permit.text)),
    );
    expect(authorizer.diagnostics?.('payments')).toEqual([]);
    expect(authorizer.decide(question)).toMatchObject({
      allowed: true,
      policies: ['commerce-checkout-reads-stripe-key'],
    });
    expect(
      authorizer.decide(reads('payments/stripe-key', { id: 'commerce/cart' })),
    ).toMatchObject({ allowed: false });
    expect(authorizer.decide(reads('payments/fraud-api'))).toMatchObject({
      allowed: false,
    });
  });

  it('lets a forbid win and names it', () => {
    const authorizer = createCedarAuthorizer(
      worldWith(
        policy(
          'sectors/commerce/policies/freeze.cedar',
          `@id("freeze") forbid (principal, action == Ridgeway::Action::"AccessSecret", resource in Ridgeway::Sector::"commerce") when { principal.environment == "staging" };`,
        ),
      ),
    );
    expect(
      authorizer.decide(reads('commerce/cart-key', { environment: 'staging' })),
    ).toEqual({
      allowed: false,
      policies: ['freeze'],
      forbidden: true,
      errors: [],
      against: ['sectors/commerce/policies/freeze.cedar'],
    });
    expect(authorizer.decide(reads('commerce/cart-key'))).toMatchObject({
      allowed: true,
    });
  });

  it('ends a permit at the moment it names', () => {
    const authorizer = createCedarAuthorizer(
      worldWith(
        policy(
          'sectors/payments/policies/until.cedar',
          `permit (principal == Ridgeway::Service::"commerce/checkout", action == Ridgeway::Action::"AccessSecret", resource == Ridgeway::Secret::"payments/stripe-key") when { context.asOf < datetime("2026-12-01") };`,
        ),
      ),
    );
    const question = reads('payments/stripe-key');
    expect(authorizer.decide(question)).toMatchObject({ allowed: true });
    expect(
      authorizer.decide({ ...question, asOf: '2026-12-01' }),
    ).toMatchObject({ allowed: false });
  });

  it('denies when a policy errs, although another one permits', () => {
    const authorizer = createCedarAuthorizer(
      worldWith(
        policy(
          'platform/policies/errs.cedar',
          `@id("errs") forbid (principal, action == Ridgeway::Action::"ReachExternal", resource) when { resource.port + 9223372036854775807 < 0 };`,
        ),
      ),
    );
    expect(authorizer.diagnostics?.('')).toEqual([]);
    expect(
      authorizer.decide({
        ...reads('commerce/cart-key'),
        gate: 'ReachExternal',
        resource: {
          type: 'ExternalEndpoint',
          id: 'api.example:443',
          attributes: {
            host: 'api.example',
            port: 443,
            protocol: 'https',
            listed: true,
          },
        },
      }),
    ).toEqual({
      allowed: false,
      policies: [],
      forbidden: false,
      errors: [expect.stringMatching(/^errs: .*overflow/)],
      against: ['platform/policies/errs.cedar'],
    });
  });

  it('denies what a broken file could affect, and nothing else', () => {
    const authorizer = createCedarAuthorizer(
      worldWith(policy('sectors/payments/policies/broken.cedar', 'permit (')),
    );
    expect(authorizer.decide(reads('commerce/cart-key'))).toMatchObject({
      allowed: true,
    });
    expect(
      authorizer.decide(reads('payments/stripe-key', { sector: 'payments' })),
    ).toMatchObject({
      allowed: false,
      errors: ['sectors/payments/policies/broken.cedar is not valid'],
    });
  });

  it('gives no effect to a policy outside the authority of its folder', () => {
    const authorizer = createCedarAuthorizer(
      worldWith(
        policy(
          'sectors/commerce/policies/theft.cedar',
          `permit (principal, action == Ridgeway::Action::"AccessSecret", resource == Ridgeway::Secret::"payments/stripe-key");`,
        ),
      ),
    );
    expect(authorizer.decide(reads('payments/stripe-key'))).toMatchObject({
      allowed: false,
      errors: [],
    });
    expect(authorizer.diagnostics?.('commerce')).toEqual([
      expect.objectContaining({ reason: 'PolicyOutsideAuthority', line: 1 }),
    ]);
  });

  it('decides a whole world without loading more than it needs', () => {
    expect(
      derive(world, {
        asOf: '2026-11-20',
        authorizer: createCedarAuthorizer(world),
      }),
    ).toEqual({ resources: [], conditions: [], agreements: [] });
  });
});
