import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import {
  AuthorizationQuestion,
  AuthorizationResource,
  Gate,
  GATES,
} from '@ridgeway/derivation';
import { parsedDefaults } from '../policies/parsedDefaults';
import { readPolicyFiles } from '../policies/readPolicyFiles';
import { decideByDefault } from './decideByDefault';
import { GatePolicies } from './GatePolicies';
import { gatePoliciesOf } from './gatePoliciesOf';

const sector = fc.constantFrom('alpha', 'beta');
const word = fc.constantFrom('', 'x', 'y');
const yes = fc.boolean();

/** Objects of each gate as the Cedar schema has them. */
const OBJECTS: Readonly<
  Record<
    Gate,
    [
      AuthorizationResource['type'],
      Record<string, fc.Arbitrary<string | number | boolean | string[]>>,
    ]
  >
> = {
  AccessSecret: ['Secret', { sector, name: word, keys: fc.constant(['a']) }],
  MountVolume: ['Volume', { sector, name: word }],
  ReachExternal: [
    'ExternalEndpoint',
    { host: word, port: fc.nat(), protocol: word, listed: yes },
  ],
  ReachAll: ['Callers', { sector, ownSector: yes }],
  UseManaged: ['ManagedType', { class: word, offered: yes }],
  Expose: ['Host', { inDomains: yes }],
  UseImage: [
    'Image',
    {
      registry: word,
      repository: word,
      tag: word,
      digest: word,
      pinned: yes,
      listed: yes,
    },
  ],
  OverrideGuardrail: [
    'Guardrail',
    {
      overridable: yes,
      excepted: yes,
      state: word,
      override: word,
      exception: word,
      capabilities: fc.constant([]),
    },
  ],
  UseEscapeHatch: ['EscapeHatch', { kind: word, excepted: yes, state: word }],
};

const question: fc.Arbitrary<AuthorizationQuestion> = fc
  .constantFrom(...GATES)
  .chain(gate => {
    const [type, attributes] = OBJECTS[gate];
    return fc.record({
      gate: fc.constant(gate),
      principal: fc.record({
        id: fc.constant('alpha/one'),
        name: word,
        sector,
        owner: word,
        environment: word,
        lifecycle: word,
        kind: fc.constantFrom('Service' as const, 'Package' as const),
        version: word,
        labels: fc.constant({}),
      }),
      resource: fc.record({
        type: fc.constant(type),
        id: fc.constantFrom('alpha/two', 'beta/two'),
        attributes: fc.record(attributes),
      }),
      asOf: fc.constant('2026-11-20T10:00Z'),
    });
  });

const defaults = parsedDefaults.flatMap(({ policies }) => policies);

function policiesFor(gate: Gate) {
  return defaults.filter(({ json }) =>
    JSON.stringify(json.action).includes(`"${gate}"`),
  );
}

describe('decideByDefault', () => {
  it('gives the answers of the engine', () => {
    fc.assert(
      fc.property(question, asked => {
        const policies = policiesFor(asked.gate);
        const set = new GatePolicies(`defaults of ${asked.gate}`, policies);
        expect(decideByDefault(policies, asked)).toEqual(set.ask(asked));
      }),
      runs(500),
    );
  });

  it('leaves it to the engine as soon as the world has a policy of its own', () => {
    const [{ policies: own }] = readPolicyFiles([
      {
        path: 'platform/policies/none.cedar',
        text: 'forbid (principal, action == Ridgeway::Action::"UseImage", resource);',
        sector: undefined,
      },
    ]);
    const [asked] = fc.sample(
      question.filter(
        ({ gate, resource }) =>
          gate === 'UseImage' && resource.attributes.listed === true,
      ),
      1,
    );
    expect(
      decideByDefault([...policiesFor('UseImage'), ...own], asked),
    ).toBeUndefined();
    expect(decideByDefault(own, asked)).toBeUndefined();
    const set = gatePoliciesOf('UseImage', [...defaults, ...own]);
    expect(set.decide(asked)).toMatchObject({
      allowed: false,
      forbidden: true,
    });
  });
});
