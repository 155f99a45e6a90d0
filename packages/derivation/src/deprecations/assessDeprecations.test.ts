import { DeprecationSpec } from '@ridgeway/intent';
import { sector, service, worldOf } from '../__testUtils__/worlds';
import { assessDeprecation } from './assessDeprecations';

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
});
