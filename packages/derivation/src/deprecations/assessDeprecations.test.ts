import { DeprecationSpec, updateWorld } from '@ridgeway/intent';
import {
  deprecation,
  olderService,
  worldWith,
} from '../__testUtils__/olderVersions';
import {
  file,
  filesOf,
  sector,
  service,
  worldOf,
} from '../__testUtils__/worlds';
import { assessDeprecation, assessDeprecations } from './assessDeprecations';

const AS_OF = '2026-11-21T12:00:00Z';

const SPEC: DeprecationSpec = {
  of: { resourceType: 'redis' },
  title: 'Redis',
  reason: 'Nobody runs it any more',
  replacement: 'valkey, with the same outputs',
  owner: 'group:default/platform',
  contact: '#platform-help',
  announced: '2026-11-01',
};

const cache = { resources: { cache: { type: 'redis' } } };

const world = worldOf({
  shop: sector({ owner: 'group:default/shop' }),
  'shop/cart': service(cache),
  'shop/other': service({ replicas: 2 }),
  store: sector({ owner: 'group:default/store' }),
  'store/stock': service({
    resources: { a: { type: 'redis' }, b: { type: 'redis' } },
  }),
});

function assess(spec: Partial<DeprecationSpec>, asOf = AS_OF, of = world) {
  return assessDeprecation(
    of,
    { metadata: { name: 'it' }, spec: { ...SPEC, ...spec } },
    asOf,
  );
}

describe('assessDeprecation', () => {
  it('names who uses a resource type, whose they are and what it takes', () => {
    expect(assess({})).toEqual({
      id: 'it',
      state: 'in-progress',
      deadline: '2027-01-30',
      affected: [
        {
          subject: 'shop/cart',
          owner: 'group:default/shop',
          class: 'assisted',
          effort: 30,
          steps: ['Change spec.resources.cache.'],
          reasons: ['Only whoever owns the document can make this change.'],
          location: {
            file: 'sectors/shop/cart.yaml',
            line: expect.any(Number),
            column: expect.any(Number),
            path: 'spec.resources.cache',
          },
          deadline: '2027-01-30',
          stopped: false,
        },
        expect.objectContaining({
          subject: 'store/stock',
          owner: 'group:default/store',
          effort: 60,
          steps: ['Change spec.resources.a and 1 more.'],
        }),
      ],
      total: 3,
      effort: 90,
    });
  });

  it.each<[string, Partial<DeprecationSpec>, string]>([
    ['draft', { announced: undefined }, AS_OF],
    ['scheduled', { announced: '2026-12-01' }, AS_OF],
    ['in-progress', {}, '2027-01-30T23:59:59Z'],
    ['overdue', {}, '2027-01-31T00:00:00Z'],
    ['in-progress', { notice: 300 }, '2027-01-31T00:00:00Z'],
    [
      'enforced',
      { enforced: { at: '2027-02-01', by: 'user:default/pat' } },
      '2027-02-01T00:00:00Z',
    ],
    [
      'overdue',
      { enforced: { at: '2027-02-01', by: 'user:default/pat' } },
      '2027-01-31T23:00:00Z',
    ],
    ['done', { of: { resourceType: 'topic' } }, AS_OF],
  ])('is %s', (state, spec, asOf) => {
    expect(assess(spec, asOf).state).toBe(state);
  });

  it('knows before anybody is told whom it would affect', () => {
    expect(assess({ announced: undefined })).toMatchObject({
      deadline: undefined,
      total: 3,
      effort: 90,
    });
  });

  it('counts a field that is used in one environment alone, and speaks of what is written', () => {
    const of = worldWith(
      olderService('old/cart', 'v1beta1', {
        containers: { app: { image: 'registry.example/cart:1' } },
        outbound: [
          { service: 'shop/store' },
          { name: 'cache', managed: 'redis' },
        ],
      }),
      ...filesOf(
        {
          'shop/cart': service({ environments: { staging: { replicas: 2 } } }),
        },
        undefined,
      ),
    );
    const field = { kind: 'Service' as const, path: 'spec.replicas' };
    expect(assess({ of: { field } }, AS_OF, of).affected).toMatchObject([
      {
        subject: 'shop/cart',
        steps: ['Change spec.environments.staging.replicas.'],
      },
    ]);
    expect(assess({}, AS_OF, of).affected).toMatchObject([
      {
        subject: 'old/cart',
        steps: ['Change spec.outbound[1].'],
        location: { path: 'spec.outbound[1]' },
      },
    ]);
  });

  it('stops those whose extension is over, the longest one counting', () => {
    const spec: Partial<DeprecationSpec> = {
      enforced: { at: '2027-02-01', by: 'user:default/pat' },
      extensions: ['2027-03-01', '2027-04-01'].map(until => ({
        subject: 'shop/cart',
        until,
        reason: 'The vendor is late',
        requestedBy: 'user:default/ana',
        grantedBy: 'user:default/pat',
        grantedAt: '2027-01-20',
      })),
    };
    const stopped = (asOf: string) =>
      assess(spec, asOf).affected.map(each => each.stopped);
    expect(stopped('2027-01-31T12:00:00Z')).toEqual([false, false]);
    expect(stopped('2027-04-01T12:00:00Z')).toEqual([false, true]);
    expect(stopped('2027-04-02T00:00:00Z')).toEqual([true, true]);
    expect(assess(spec).affected[0]).toMatchObject({
      deadline: '2027-04-01',
      extension: {
        until: '2027-04-01',
        reason: 'The vendor is late',
        grantedBy: 'user:default/pat',
      },
    });
  });

  it('counts services alone where a version goes, and those of one template', () => {
    const older = worldWith(
      olderService('old/cart', 'v1beta1', {
        containers: { app: { image: 'registry.example/cart:1' } },
        inbound: [{ service: '*' }],
        nodeSelector: { kind: 'nvme' },
      }),
      olderService('old/flat', 'v1alpha1', { image: 'registry.example/a:1' }),
      file(
        'sectors/old/written.yaml',
        'Service',
        {
          name: 'written',
          sector: 'old',
          annotations: { 'ridgeway.dev/template': 'template:default/new' },
        },
        service(),
      ),
    );
    const beta = assess(
      { of: { version: 'ridgeway.dev/v1beta1' } },
      AS_OF,
      older,
    );
    expect(beta).toMatchObject({ total: 4, state: 'in-progress' });
    expect(beta.affected).toEqual([
      expect.objectContaining({
        subject: 'old/cart',
        owner: 'group:default/old',
        class: 'blocked',
      }),
    ]);
    expect(beta.affected[0].reasons).toHaveLength(2);
    expect(beta.effort).toBeGreaterThanOrEqual(240 + 30);
    expect(
      assess({ of: { version: 'ridgeway.dev/v1alpha1' } }, AS_OF, older)
        .affected,
    ).toEqual([
      expect.objectContaining({
        subject: 'old/flat',
        class: 'automatic',
        reasons: [],
      }),
    ]);
    expect(
      assess({ of: { template: 'template:default/old' } }, AS_OF, older),
    ).toMatchObject({ state: 'done', total: 1, affected: [] });
    expect(
      assess(
        { of: { field: { kind: 'Sector', path: 'spec.owner' } } },
        AS_OF,
        older,
      ),
    ).toMatchObject({
      total: 2,
      affected: [{ subject: 'old' }, { subject: 'shop' }],
    });
  });

  it('tells of all that are stored, sorted by id', () => {
    const stored = updateWorld(world, [
      deprecation({ resourceType: 'redis' }, {}, 'b'),
      deprecation({ resourceType: 'topic' }, {}, 'a'),
    ]);
    expect(
      assessDeprecations(stored, AS_OF).map(({ id, affected }) => [
        id,
        affected.length,
      ]),
    ).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
  });
});
