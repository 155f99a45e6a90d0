import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { AuthorizationQuestion } from '@ridgeway/derivation';
import { ParsedPolicy } from '../policies/ParsedPolicyFile';
import { readPolicyFiles } from '../policies/readPolicyFiles';
import { GatePolicies } from './GatePolicies';

const CONDITIONS = [
  'principal.sector == resource.sector',
  'principal.environment == "staging"',
  'principal.lifecycle like "exp*"',
  'principal.hasTag("tier") && principal.getTag("tier") == "one"',
  'resource.keys.contains("a")',
  'principal == Ridgeway::Service::"alpha/one"',
  'resource in Ridgeway::Sector::"beta"',
  'resource == Ridgeway::Secret::"alpha/key"',
  '[Ridgeway::Secret::"alpha/key", Ridgeway::Secret::"beta/key"].contains(resource)',
  'context.asOf < datetime("2026-06-01")',
  'if principal.owner == "group:default/x" then resource.name == "key" else true',
  'principal.version != "ridgeway.dev/v1" || principal.kind == "Package"',
];
const PRINCIPALS = [
  'principal',
  'principal == Ridgeway::Service::"alpha/one"',
  'principal in Ridgeway::Sector::"beta"',
  'principal is Ridgeway::Service in Ridgeway::Sector::"alpha"',
];
const RESOURCES = [
  'resource',
  'resource == Ridgeway::Secret::"beta/key"',
  'resource in Ridgeway::Sector::"alpha"',
];

const policyText = fc
  .record({
    effect: fc.constantFrom('permit', 'permit', 'forbid'),
    principal: fc.constantFrom(...PRINCIPALS),
    resource: fc.constantFrom(...RESOURCES),
    when: fc.subarray(CONDITIONS, { maxLength: 2 }),
    unless: fc.subarray(CONDITIONS, { maxLength: 1 }),
  })
  .map(
    ({ effect, principal, resource, when, unless }) =>
      `${effect} (${principal}, action == Ridgeway::Action::"AccessSecret", ${resource})${when
        .map(condition => ` when { ${condition} }`)
        .join('')}${unless
        .map(condition => ` unless { ${condition} }`)
        .join('')};`,
  );

const question: fc.Arbitrary<AuthorizationQuestion> = fc
  .record({
    sector: fc.constantFrom('alpha', 'beta'),
    name: fc.constantFrom('one', 'two'),
    owner: fc.constantFrom('group:default/x', 'group:default/y'),
    environment: fc.constantFrom('staging', 'production'),
    lifecycle: fc.constantFrom('experimental', 'production'),
    kind: fc.constantFrom('Service' as const, 'Package' as const),
    version: fc.constantFrom('ridgeway.dev/v1', 'score.dev/v1b1'),
    labels: fc.dictionary(fc.constant('tier'), fc.constantFrom('one', 'two')),
    secretSector: fc.constantFrom('alpha', 'beta'),
    secret: fc.constantFrom('key', 'other'),
    keys: fc.subarray(['a', 'b']),
    asOf: fc.constantFrom('2026-01-01', '2026-11-20T10:00Z'),
  })
  .map(({ secretSector, secret, keys, asOf, ...principal }) => ({
    gate: 'AccessSecret',
    principal: { id: `${principal.sector}/${principal.name}`, ...principal },
    resource: {
      type: 'Secret',
      id: `${secretSector}/${secret}`,
      attributes: { sector: secretSector, name: secret, keys },
    },
    asOf,
  }));

function parse(texts: string[]): readonly ParsedPolicy[] {
  const [{ policies, diagnostics }] = readPolicyFiles([
    {
      path: 'platform/policies/generated.cedar',
      text: texts.join('\n'),
      sector: undefined,
    },
  ]);
  expect(diagnostics).toEqual([]);
  return policies;
}

describe('GatePolicies', () => {
  it('shares decisions only between questions that its policies cannot tell apart', () => {
    fc.assert(
      fc.property(
        fc.array(policyText, { minLength: 1, maxLength: 5 }),
        fc.array(question, { minLength: 2, maxLength: 30 }),
        (texts, questions) => {
          const set = new GatePolicies(JSON.stringify(texts), parse(texts));
          for (const asked of questions) {
            expect(set.decide(asked)).toEqual(set.ask(asked));
          }
        },
      ),
      runs(150),
    );
  });

  it('does share them: what policies do not mention makes no difference', () => {
    const set = new GatePolicies(
      'shared',
      parse([
        'permit (principal, action == Ridgeway::Action::"AccessSecret", resource) when { principal.sector == resource.sector };',
      ]),
    );
    const [first] = fc.sample(question, 1);
    const other = {
      ...first,
      asOf: '2027-01-01',
      principal: { ...first.principal, id: 'x/y', environment: 'moon' },
    };
    expect(set.decide(other)).toBe(set.decide(first));
  });
});
