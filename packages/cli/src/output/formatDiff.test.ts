import { ChangeGroup, WorldDiff } from '@ridgeway/derivation';
import { formatDiff } from './formatDiff';

const nothing: WorldDiff = {
  groups: [],
  conditions: [],
  agreements: [],
  openness: { opened: [], closed: [] },
  counts: {
    compared: 4,
    changed: 0,
    resources: { added: 0, removed: 0, changed: 0, unchanged: 12 },
    ignored: { 'ridgeway.dev/revision': 3 },
  },
};

function group(names: readonly string[]): ChangeGroup {
  return {
    id: 'x',
    change: 'changed',
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    causes: [{ kind: 'release', from: '2026.11', to: '2026.12' }],
    provenance: [{ field: 'spec', intent: 'spec.replicas', why: 'x' }],
    fields: [{ field: 'spec.name', from: '${service}', to: '${service}-2' }],
    resources: names.map(name => ({
      subject: `shop/${name}`,
      environment: 'production',
      cluster: 'prod',
      name,
      fields: [{ field: 'spec.name', from: name, to: `${name}-2` }],
    })),
    sample: {},
  };
}

const format = (diff: Partial<WorldDiff>, colour = false) =>
  formatDiff({ ...nothing, ...diff }, { colour });

describe('formatDiff', () => {
  it('says in one line that nothing changed', () => {
    expect(format({})).toBe(
      '0 objects added, 0 changed, 0 removed; 12 compared and the same, but for 3 ignored annotations\n',
    );
  });

  it('tells a change once, with its cause and where it applies', () => {
    expect(
      format({ groups: [group(['a', 'b', 'c', 'd', 'e', 'f'])] }),
    ).toContain(
      [
        'Release 2026.11 -> 2026.12',
        '  ~ Deployment x6 of shop/a, shop/b, shop/c, shop/d, shop/e and 1 more in production, from spec.replicas',
        '      - spec.name: ${service}',
        '      + spec.name: ${service}-2',
        '',
      ].join('\n'),
    );
  });

  it('writes the real names of a change that is one of its kind', () => {
    expect(format({ groups: [group(['a'])] })).toContain(
      '      + spec.name: a-2',
    );
  });

  it('puts causes first, then what gets more open and more closed, then counts', () => {
    const text = format({
      groups: [group(['a'])],
      agreements: [
        {
          caller: 'shop/a',
          callee: 'shop/b',
          environment: 'production',
          from: { state: 'awaiting-callee', ports: [] },
          to: { state: 'active', ports: ['http'] },
        },
      ],
      conditions: [
        {
          subject: 'shop/a',
          type: 'Derived',
          from: { status: 'True', reason: 'Derived', message: 'All.' },
          to: { status: 'False', reason: 'ImageMissing', message: 'No image.' },
        },
      ],
      openness: {
        opened: [
          {
            kind: 'host',
            what: 'answers at a.example',
            layers: ['ingress'],
            subjects: [{ subject: 'shop/a', environment: 'production' }],
          },
        ],
        closed: [
          {
            kind: 'secret',
            what: 'reads key of x',
            layers: ['secrets'],
            subjects: [{ subject: 'shop/a', environment: 'production' }],
          },
        ],
      },
    });
    const lines = [
      'Release 2026.11 -> 2026.12',
      '  + shop/a -> shop/b in production: awaiting-callee -> active (http)',
      '  shop/a: Derived True, Derived -> False, ImageMissing',
      '      No image.',
      '  + answers at a.example [ingress] shop/a in production',
      '  - reads key of x [secrets] shop/a in production',
      '0 objects added',
    ];
    const positions = lines.map(line => text.indexOf(line));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('counts what would fill the screen, and cuts long values', () => {
    const openings = Array.from({ length: 25 }, (_, index) => ({
      kind: 'host',
      what: `answers at ${index}.example`,
      layers: ['ingress' as const],
      subjects: [{ subject: 'shop/a', environment: 'production' }],
    }));
    const long = group(['a']);
    long.resources[0].fields = [{ field: 'spec', to: 'x'.repeat(500) }];
    const text = format({
      groups: [long],
      openness: { opened: openings, closed: [] },
    });
    expect(text).toContain('and 5 more (--output json has all)');
    expect(text).toContain('…');
    expect(text.split('\n').every(line => line.length < 140)).toBe(true);
  });

  it('has the colours of git where they are wanted', () => {
    const text = format({ groups: [group(['a'])] }, true);
    expect(text).toContain('\u001b[31m      - spec.name: a\u001b[0m');
    expect(text).toContain('\u001b[32m      + spec.name: a-2\u001b[0m');
  });
});
