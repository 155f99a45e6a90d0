import { documentSchemas, Located, World } from '@ridgeway/intent';
import { toRegistry } from './toRegistry';

const place = {
  file: '',
  revision: '',
  writtenAs: 'ridgeway.dev/v1' as const,
  locate: () => ({ line: 1, column: 1 }),
};

function sector(name: string, annotations?: object): Located<'Sector'> {
  return {
    ...place,
    file: `sectors/${name}/sector.yaml`,
    document: documentSchemas.Sector.parse({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Sector',
      metadata: { name, ...(annotations && { annotations }) },
      spec: {
        owner: `group:default/${name}`,
        purpose: `Everything ${name}`,
        environments: [
          { name: 'staging', cluster: 'dev' },
          { name: 'production', cluster: 'prod' },
        ],
      },
    }),
  };
}

function service(
  of: string,
  name: string,
  spec: object = {},
  annotations: object = {},
): Located<'Service'> {
  return {
    ...place,
    file: `sectors/${of}/${name}.yaml`,
    document: documentSchemas.Service.parse({
      apiVersion: 'ridgeway.dev/v1',
      kind: 'Service',
      metadata: { name, sector: of, annotations },
      spec: { containers: { app: {} }, ...spec },
    }),
  };
}

function world(
  sectors: Located<'Sector'>[],
  services: Located<'Service'>[],
): World {
  return {
    platform: undefined,
    sectors: new Map(sectors.map(each => [each.document.metadata.name, each])),
    services: new Map(
      services.map(each => [
        `${each.document.metadata.sector}/${each.document.metadata.name}`,
        each,
      ]),
    ),
    meshMembers: new Map(),
    packages: new Map(),
    exceptions: new Map(),
    guardrails: new Map(),
    deprecations: new Map(),
    ownerships: new Map(),
    policies: [],
    files: new Map(),
    manifests: new Map(),
    charts: new Map(),
    diagnostics: [],
  };
}

describe('toRegistry', () => {
  it('reads owner, environments and what a service depends on', () => {
    const registry = toRegistry(
      world(
        [sector('commerce', { 'ridgeway.dev/example': 'true' })],
        [
          service(
            'commerce',
            'checkout',
            {
              resources: {
                cart: { type: 'service' },
                stock: { type: 'service', id: 'retail/inventory' },
                db: { type: 'postgres', class: 'small' },
                key: { type: 'secret', id: 'payments/stripe-key' },
                disk: { type: 'volume' },
                stripe: {
                  type: 'external-service',
                  params: {
                    endpoints: { default: 'https://api.stripe.example' },
                  },
                },
              },
              exposure: { hosts: ['pay.shop.example'], port: 'http' },
              environments: {
                staging: { exposure: { hosts: ['pay.staging.example'] } },
              },
            },
            {
              'ridgeway.dev/example': 'true',
              'ridgeway.dev/description': 'Takes the money.',
              'ridgeway.dev/adopts': 'component:default/old-checkout',
            },
          ),
        ],
      ),
      'abc',
    );

    expect(registry).toEqual({
      head: 'abc',
      sectors: [
        {
          name: 'commerce',
          owner: 'group:default/commerce',
          purpose: 'Everything commerce',
          environments: ['staging', 'production'],
          path: 'sectors/commerce/sector.yaml',
          example: true,
        },
      ],
      services: [
        {
          sector: 'commerce',
          name: 'checkout',
          kind: 'Service',
          description: 'Takes the money.',
          owner: 'group:default/commerce',
          environments: ['staging', 'production'],
          calls: ['commerce/cart', 'retail/inventory'],
          managed: [{ name: 'db', type: 'postgres', class: 'small' }],
          externals: [{ name: 'stripe', hosts: ['api.stripe.example'] }],
          hosts: ['pay.shop.example', 'pay.staging.example'],
          adopts: 'component:default/old-checkout',
          path: 'sectors/commerce/checkout.yaml',
          example: true,
        },
      ],
      ownerships: [],
    });
  });

  it.each([
    ['template:default/new-service', 'template:default/new-service'],
    ['component:default/new-service', undefined],
    ['New service', undefined],
  ])('knows the template %s of the form that wrote it', (named, template) => {
    const annotations = { 'ridgeway.dev/template': named };
    const { sectors, services } = toRegistry(
      world(
        [sector('commerce', annotations)],
        [service('commerce', 'checkout', {}, annotations)],
      ),
      'abc',
    );
    expect([sectors[0].template, services[0].template]).toEqual([
      template,
      template,
    ]);
  });

  it('leaves out a service whose sector does not exist: it would have no owner', () => {
    const registry = toRegistry(world([], [service('ghost', 'town')]), 'abc');
    expect(registry.services).toEqual([]);
  });

  describe('with a filter', () => {
    const everything = world(
      [sector('retail'), sector('commerce')],
      [
        service('retail', 'inventory'),
        service('commerce', 'checkout'),
        service('commerce', 'cart'),
      ],
    );
    const names = (subjects?: string[]) => {
      const { sectors, services } = toRegistry(everything, 'abc', { subjects });
      return [
        ...sectors.map(({ name }) => name),
        ...services.map(each => `${each.sector}/${each.name}`),
      ];
    };

    it('answers everything, sorted, when there is none', () => {
      expect(names()).toEqual([
        'commerce',
        'retail',
        'commerce/cart',
        'commerce/checkout',
        'retail/inventory',
      ]);
    });

    it('answers a sector with its services, and a service alone', () => {
      expect(names(['commerce'])).toEqual([
        'commerce',
        'commerce/cart',
        'commerce/checkout',
      ]);
      expect(names(['commerce/cart'])).toEqual(['commerce/cart']);
      expect(names(['commerce/unknown'])).toEqual([]);
    });

    it('answers the head alone when nothing is asked for', () => {
      expect(names([])).toEqual([]);
    });
  });

  it('says whose a component is once, by the ownership that counts, whatever is asked for', () => {
    const ownership = (
      name: string,
      entity: string,
      owner: string,
    ): [string, Located<'Ownership'>] => [
      name,
      {
        locate: () => ({ line: 1, column: 1 }),
        file: `platform/ownership/${name}.yaml`,
        revision: 'r1',
        writtenAs: 'ridgeway.dev/v1',
        document: documentSchemas.Ownership.parse({
          apiVersion: 'ridgeway.dev/v1',
          kind: 'Ownership',
          metadata: { name },
          spec: { entity, owner },
        }),
      },
    ];
    const claimed: World = {
      ...world([], []),
      ownerships: new Map([
        ownership('b', 'component:default/Vouchers', 'group:default/retail'),
        ownership('a', 'component:default/scanner', 'group:default/web'),
        ownership('c', 'component:default/Vouchers', 'group:default/web'),
      ]),
    };
    const expected = [
      {
        entity: 'component:default/scanner',
        owner: 'group:default/web',
        path: 'platform/ownership/a.yaml',
      },
      {
        entity: 'component:default/vouchers',
        owner: 'group:default/retail',
        path: 'platform/ownership/b.yaml',
      },
    ];
    expect(toRegistry(claimed, 'abc').ownerships).toEqual(expected);
    expect(toRegistry(claimed, 'abc', { subjects: [] }).ownerships).toEqual(
      expected,
    );
  });
});
