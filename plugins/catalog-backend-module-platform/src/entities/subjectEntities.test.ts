import {
  DefaultNamespaceEntityPolicy,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { Registry } from '@ridgeway/plugin-platform-common';
import { subjectEntities } from './subjectEntities';

const registry: Registry = {
  head: 'c1',
  ownerships: [],
  sectors: [
    {
      name: 'commerce',
      owner: 'group:default/commerce',
      purpose: 'Checkout and carts',
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
      calls: ['retail/inventory'],
      managed: [{ name: 'db', type: 'postgres', class: 'small' }],
      externals: [
        {
          name: 'stripe',
          hosts: ['api.stripe.example', 'files.stripe.example'],
        },
      ],
      hosts: ['pay.shop.example'],
      adopts: 'component:default/old-checkout',
      path: 'sectors/commerce/checkout.yaml',
      example: true,
    },
  ],
};

/** What the catalog itself asks of every entity. */
const catalogPolicy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

describe('subjectEntities', () => {
  it('makes a sector a System and a service a Component in the namespace of its sector', () => {
    const [[sector], [service]] = [...subjectEntities(registry).values()];
    expect(sector).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: {
        name: 'commerce',
        namespace: 'default',
        description: 'Checkout and carts',
        annotations: {
          'backstage.io/managed-by-location':
            'ridgeway:sectors/commerce/sector.yaml',
          'backstage.io/managed-by-origin-location':
            'ridgeway:sectors/commerce/sector.yaml',
          'ridgeway.dev/example': 'true',
          'ridgeway.dev/sector': 'commerce',
        },
        tags: ['example'],
      },
      spec: { type: 'sector', owner: 'group:default/commerce' },
    });
    expect(service.metadata).toEqual({
      name: 'checkout',
      namespace: 'commerce',
      description: 'Takes the money.',
      annotations: {
        'backstage.io/managed-by-location':
          'ridgeway:sectors/commerce/checkout.yaml',
        'backstage.io/managed-by-origin-location':
          'ridgeway:sectors/commerce/checkout.yaml',
        'ridgeway.dev/example': 'true',
        'ridgeway.dev/sector': 'commerce',
        'ridgeway.dev/service': 'commerce/checkout',
        'ridgeway.dev/adopts': 'component:default/old-checkout',
      },
      tags: ['example'],
      links: [{ url: 'https://pay.shop.example', title: 'pay.shop.example' }],
    });
    expect(service.spec).toEqual({
      type: 'service',
      lifecycle: 'production',
      owner: 'group:default/commerce',
      system: 'system:default/commerce',
      dependsOn: [
        'component:retail/inventory',
        'resource:commerce/checkout-db',
        'resource:commerce/api.stripe.example',
        'resource:commerce/files.stripe.example',
      ],
    });
  });

  it('leads from a sector and a service to the template of their form', () => {
    const annotations = (template?: string) =>
      [
        ...subjectEntities({
          ...registry,
          sectors: registry.sectors.map(each => ({ ...each, template })),
          services: registry.services.map(each => ({ ...each, template })),
        }).values(),
      ]
        .flat()
        .map(
          ({ kind, metadata }) =>
            `${kind} ${metadata.annotations?.['backstage.io/source-template']}`,
        );
    expect(annotations('template:default/new-service')).toEqual([
      'System template:default/new-service',
      'Component template:default/new-service',
      'Resource undefined',
      'Resource undefined',
      'Resource undefined',
    ]);
    expect(new Set(annotations())).toEqual(
      new Set([
        'System undefined',
        'Component undefined',
        'Resource undefined',
      ]),
    );
  });

  it('names what runs only where there are clusters to look at', () => {
    const [service] =
      subjectEntities(registry, { hasClusters: true }).get(
        'commerce/checkout',
      ) ?? [];
    expect(service.metadata.annotations).toMatchObject({
      'backstage.io/kubernetes-label-selector':
        'ridgeway.dev/sector=commerce,ridgeway.dev/service=checkout',
    });
  });

  it('makes only entities that the catalog accepts, however long the names are', async () => {
    const long = 'a'.repeat(63);
    const extreme: Registry = {
      ...registry,
      services: [
        {
          ...registry.services[0],
          name: long,
          externals: [{ name: 'far', hosts: [`${long}.${long}.example`] }],
          managed: [
            { name: long, type: 'postgres' },
            { name: `${long.slice(1)}b`, type: 'postgres' },
          ],
        },
      ],
    };
    const entities = [
      ...subjectEntities(registry).values(),
      ...subjectEntities(extreme).values(),
    ].flat();
    for (const entity of entities) {
      await expect(catalogPolicy.enforce(entity)).resolves.toBeDefined();
    }
    const names = subjectEntities(extreme)
      .get(`commerce/${long}`)
      ?.map(({ metadata }) => metadata.name);
    expect(new Set(names).size).toBe(names?.length);
  });

  it('calls a service without a production environment experimental', () => {
    const early = structuredClone(registry);
    early.services[0].environments = ['staging'];
    const [service] = subjectEntities(early).get('commerce/checkout') ?? [];
    expect(service.spec?.lifecycle).toBe('experimental');
  });
});
