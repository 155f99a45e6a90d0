import { PolicyFile } from '@ridgeway/intent';
import { defaultPolicies } from './policies/defaultPolicies';
import { validatePolicy } from './validatePolicy';

function file(
  text: string,
  sector: string | undefined = 'payments',
): PolicyFile {
  return {
    path: `${sector ? `sectors/${sector}` : 'platform'}/policies/x.cedar`,
    text,
    sector,
  };
}
const platform = (text: string) =>
  validatePolicy({ ...file(text), sector: undefined });

describe('validatePolicy', () => {
  it('accepts the policies that are shipped', () => {
    expect(defaultPolicies.flatMap(validatePolicy)).toEqual([]);
  });

  it('points at a mistake of syntax', () => {
    expect(
      validatePolicy(
        file(
          '// why\npermit (principal, action, resource);\nforbd (principal, action, resource);',
        ),
      ),
    ).toEqual([
      expect.objectContaining({
        severity: 'error',
        reason: 'PolicySyntax',
        file: 'sectors/payments/policies/x.cedar',
        line: 3,
        column: 1,
      }),
    ]);
  });

  it('points at what does not fit the schema, and says what was meant', () => {
    expect(
      platform(
        '// ümläut first\npermit (principal, action == Ridgeway::Action::"AccessSecrt", resource);',
      ),
    ).toEqual([
      expect.objectContaining({
        reason: 'PolicyInvalid',
        line: 2,
        column: 30,
        message: expect.stringContaining('Unrecognized action'),
        suggestion: expect.stringContaining('AccessSecret'),
      }),
    ]);
    expect(
      platform(
        'permit (principal, action == Ridgeway::Action::"AccessSecret", resource) when { principal.secter == "x" };',
      ),
    ).toMatchObject([{ reason: 'PolicyInvalid' }]);
  });

  it.each([
    [
      'one of its secrets',
      'permit',
      'resource == Ridgeway::Secret::"payments/k"',
    ],
    [
      'all of its secrets',
      'permit',
      'resource in Ridgeway::Sector::"payments"',
    ],
    [
      'its secrets by type',
      'permit',
      'resource is Ridgeway::Secret in Ridgeway::Sector::"payments"',
    ],
    [
      'a forbid of its own',
      'forbid',
      'resource == Ridgeway::Secret::"payments/k"',
    ],
  ])('lets a sector decide about %s', (_, effect, resource) => {
    expect(
      validatePolicy(
        file(
          `${effect} (principal, action == Ridgeway::Action::"AccessSecret", ${resource});`,
        ),
      ),
    ).toEqual([]);
  });

  it('lets a sector restrict its own services at any gate', () => {
    expect(
      validatePolicy(
        file(
          'forbid (principal in Ridgeway::Sector::"payments", action == Ridgeway::Action::"ReachExternal", resource);',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      "another sector's secret",
      'permit (principal, action == Ridgeway::Action::"AccessSecret", resource == Ridgeway::Secret::"commerce/k");',
    ],
    [
      'a sector whose name begins alike',
      'permit (principal, action == Ridgeway::Action::"AccessSecret", resource == Ridgeway::Secret::"payments-evil/k");',
    ],
    [
      'every secret',
      'permit (principal, action == Ridgeway::Action::"AccessSecret", resource);',
    ],
    [
      'every secret, narrowed only by a condition',
      'permit (principal, action == Ridgeway::Action::"AccessSecret", resource) when { resource.sector == "payments" };',
    ],
    [
      'a gate of the platform',
      'permit (principal in Ridgeway::Sector::"payments", action == Ridgeway::Action::"UseImage", resource);',
    ],
    [
      'every action',
      'permit (principal, action, resource in Ridgeway::Sector::"payments");',
    ],
    [
      'a gate of the platform in a list',
      'permit (principal, action in [Ridgeway::Action::"AccessSecret", Ridgeway::Action::"Expose"], resource);',
    ],
    [
      "a forbid of another sector's services",
      'forbid (principal in Ridgeway::Sector::"commerce", action == Ridgeway::Action::"ReachExternal", resource);',
    ],
  ])('does not let a sector decide about %s', (_, text) => {
    expect(validatePolicy(file(text))).toMatchObject([
      { reason: 'PolicyOutsideAuthority', line: 1, column: 1 },
    ]);
    expect(platform(text)).toEqual([]);
  });

  it('refuses templates and ids that are used twice', () => {
    expect(
      platform('permit (principal == ?principal, action, resource);'),
    ).toMatchObject([{ reason: 'PolicyTemplate' }]);
    expect(
      platform(
        '@id("x") permit (principal, action, resource);\n@id("x") forbid (principal, action, resource);',
      ),
    ).toMatchObject([{ reason: 'DuplicatePolicyId', line: 2 }]);
  });
});
