import { loadWorld } from '@ridgeway/intent';
import { EXAMPLE_WORLD, service } from '../../__testUtils__/exampleWorld';
import { assertPattern } from './pattern';
import { weigh } from './weigh';

const NOW = new Date('2026-11-21T12:00:00Z');

function exception(sector: string, name: string, spec: string, until: string) {
  return {
    [`sectors/${sector}/exceptions/${name}.yaml`]: `apiVersion: ridgeway.dev/v1
kind: Exception
metadata: { name: ${name}, sector: ${sector} }
spec:
  subject: ${sector}/${name}
  ${spec}
  reason: Fast disks
  requestedBy: user:default/ana
  grantedBy: user:default/pat
  grantedAt: 2026-10-01
  expires: ${until}
`,
  };
}

const NODES =
  'field: spec.nodeSelector\n  overrides: { nodeSelector: { disk: nvme } }';

function worldWith(files: Record<string, string>) {
  return loadWorld(
    Object.entries({ ...EXAMPLE_WORLD, ...files }).map(([path, text]) => ({
      path,
      text,
    })),
  );
}

describe('weighing a feature', () => {
  const world = worldWith({
    ...Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(name => [
        `sectors/payments/${name}.yaml`,
        service('payments', name),
      ]),
    ),
    ...exception('commerce', 'checkout', NODES, '2026-12-24'),
    ...exception('payments', 'charge', NODES, '2026-11-20'),
    ...exception(
      'payments',
      'a',
      'guardrail: restricted-pods\n  overrides: { runAsRoot: true }',
      '2026-12-24',
    ),
  });

  it('counts who works around it now beside who asks', () => {
    const { evidence, rules } = weigh(
      ['payments/a', 'payments'],
      'field:spec.nodeSelector',
      { world, now: NOW },
    );
    expect(evidence).toEqual({
      teams: ['group:default/commerce', 'group:default/payments'],
      services: ['commerce/checkout', 'payments/a'],
      share: 0.2,
      // The other one is over, and the third leaves another rule.
      retires: ['commerce/checkout'],
    });
    expect(rules.map(({ id, says }) => [id, says])).toEqual([
      ['teams', 'yes'],
      ['use', 'yes'],
      ['retires', 'yes'],
    ]);
  });

  it('says no to what one team wants for a service', () => {
    const { evidence, rules } = weigh(
      ['payments/a', 'payments/new'],
      undefined,
      {
        world,
        now: NOW,
      },
    );
    expect(evidence).toEqual({
      teams: ['group:default/payments'],
      services: ['payments/a'],
      share: 0.1,
      retires: [],
    });
    expect(rules.map(({ says }) => says)).toEqual(['no', 'no', 'no']);
    expect(rules[1].text).toContain('1 of 10 services (10%)');
  });

  it('measures nothing where there is nothing', () => {
    const empty = weigh(['gone/gone'], undefined, {
      world: loadWorld([]),
      now: NOW,
    });
    expect(empty.evidence).toEqual({
      teams: [],
      services: [],
      share: 0,
      retires: [],
    });
  });

  it.each([
    ['restricted-pods', /names nothing that services work around/],
    ['field:spec.../../x', /names nothing that services work around/],
    ['guardrail:restricted-pod', /Did you mean restricted-pods\?/],
  ])('understands no pattern %s', (pattern, message) => {
    expect(() => assertPattern(pattern, world)).toThrow(message);
  });

  it.each(['guardrail:restricted-pods', 'field:spec.nodeSelector'])(
    'understands the pattern %s',
    pattern => {
      expect(() => assertPattern(pattern, world)).not.toThrow();
    },
  );
});
