import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  PlatformClient,
  REGISTRY_SORTS,
  RegistryFlag,
} from '@ridgeway/plugin-platform-common';
import { examplePeople } from '../__testUtils__/examplePeople';
import { EXAMPLE_WORLD, service } from '../__testUtils__/exampleWorld';
import {
  startTestPlatform,
  TestPlatform,
} from '../__testUtils__/startTestPlatform';

jest.setTimeout(180_000);

function component(
  ref: string,
  owner: string | undefined,
  options: { dependsOn?: string[]; intents?: boolean; type?: string } = {},
): Entity {
  const [namespace, name] = ref.split('/');
  const { dependsOn = [], intents = false, type = 'service' } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      namespace,
      name,
      annotations: {
        'backstage.io/managed-by-location': intents
          ? `ridgeway:sectors/${ref}.yaml`
          : 'file:/catalog.yaml',
      },
    },
    spec: { type, lifecycle: 'production', owner: owner ?? '' },
    relations: [
      ...(owner ? [{ type: 'ownedBy', targetRef: owner }] : []),
      ...dependsOn.map(targetRef => ({ type: 'dependsOn', targetRef })),
    ],
  };
}

const GONE: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { namespace: 'default', name: 'emptied' },
  spec: { type: 'team', children: [] },
  relations: [{ type: 'hasMember', targetRef: 'user:default/gus' }],
};

/** Whether a call of the catalog is made as a person and not as the portal itself. */
function isPerson(options: object = {}): boolean {
  return JSON.stringify(options).includes('userEntityRef');
}

/** The catalog as it stands beside the test world. */
const ENTITIES: Entity[] = [
  ...examplePeople(),
  GONE,
  component('commerce/checkout', 'group:default/commerce', {
    intents: true,
    dependsOn: ['component:payments/charge', 'component:default/rates'],
  }),
  component('payments/charge', 'group:default/payments', {
    intents: true,
    dependsOn: ['component:default/rates'],
  }),
  component('default/old-charge', 'group:default/payments', {
    dependsOn: ['component:default/vault'],
  }),
  component('default/rates', 'group:default/dissolved'),
  component('default/vault', 'group:default/emptied'),
  component('default/orphan', undefined),
  component('default/nobodys', 'group:default/unknown'),
  component('default/colours', 'group:default/commerce', { type: 'library' }),
  component('default/till', 'group:default/commerce', {
    dependsOn: ['component:default/old-charge', 'component:default/scale'],
  }),
  component('default/scale', 'group:default/commerce', {
    dependsOn: ['component:default/till'],
  }),
];

const WORLD = {
  ...EXAMPLE_WORLD,
  'sectors/payments/charge.yaml': service('payments', 'charge').replace(
    'sector: payments }',
    'sector: payments, annotations: { ridgeway.dev/adopts: component:default/old-charge } }',
  ),
};

async function refsWith(client: PlatformClient, flag: RegistryFlag) {
  const { items } = await client.getRegistryEntries({ flag });
  return items.map(({ entityRef }) => entityRef);
}

describe('the registry', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform({
      world: WORLD,
      catalog: catalogServiceMock.factory({ entities: ENTITIES }),
    });
  });
  afterAll(() => platform.stop());

  it('holds what somebody can own, and counts once what an intent adopts', async () => {
    const { items, totalItems, counts } = await platform
      .client('noa')
      .getRegistryEntries();
    expect(items.map(({ entityRef }) => entityRef)).toEqual([
      'component:payments/charge',
      'component:commerce/checkout',
      'component:default/colours',
      'component:default/nobodys',
      'component:default/orphan',
      'component:default/rates',
      'component:default/scale',
      'component:default/till',
      'component:default/vault',
    ]);
    expect(totalItems).toBe(9);
    expect(counts).toEqual({
      all: 9,
      unowned: 2,
      'owner-gone': 2,
      'off-platform': 6,
      denied: 1,
      'awaiting-consent': 1,
      exception: 0,
    });
  });

  it('joins what is derived of a service', async () => {
    const { items } = await platform
      .client('noa')
      .getRegistryEntries({ search: 'checkout' });
    expect(items).toEqual([
      expect.objectContaining({
        title: 'checkout',
        kind: 'Component',
        type: 'service',
        owner: 'group:default/commerce',
        ownerExists: true,
        sector: 'commerce',
        subject: 'commerce/checkout',
        environments: ['staging', 'production'],
        version: 'ridgeway.dev/v1',
        health: 'unmet',
        reasons: expect.arrayContaining(['SecretAccessDenied']),
        dependents: 0,
        flags: ['denied', 'awaiting-consent'],
      }),
    ]);
  });

  it('tells nobody named, an owner who is not there, and a group without anybody apart', async () => {
    const client = platform.client('noa');
    expect(await refsWith(client, 'unowned')).toEqual([
      'component:default/nobodys',
      'component:default/orphan',
    ]);
    const { items } = await client.getRegistryEntries({ flag: 'owner-gone' });
    expect(
      items.map(({ title, owner, ownerExists }) => [title, owner, ownerExists]),
    ).toEqual([
      ['rates', 'group:default/dissolved', false],
      ['vault', 'group:default/emptied', true],
    ]);
  });

  it('takes what runs and no intent describes for off the platform', async () => {
    const refs = await refsWith(platform.client('noa'), 'off-platform');
    expect(refs).toContain('component:default/till');
    expect(refs).not.toContain('component:default/colours');
    expect(refs).not.toContain('component:commerce/checkout');
  });

  it('filters, and counts flags over what the other filters let through', async () => {
    const { items, counts, choices } = await platform
      .client('noa')
      .getRegistryEntries({
        owner: 'group:default/commerce',
        flag: 'off-platform',
      });
    expect(items.map(({ title }) => title)).toEqual(['scale', 'till']);
    expect(counts).toMatchObject({ all: 4, 'off-platform': 2, unowned: 0 });
    expect(choices).toMatchObject({
      kinds: ['Component'],
      sectors: ['commerce', 'payments'],
    });
  });

  it('pages through everything once, in every order', async () => {
    const client = platform.client('noa');
    for (const sort of REGISTRY_SORTS) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await client.getRegistryEntries({
          sort,
          limit: 4,
          cursor,
        });
        seen.push(...page.items.map(({ entityRef }) => entityRef));
        cursor = page.nextCursor;
      } while (cursor);
      expect(new Set(seen).size).toBe(9);
      expect(seen).toHaveLength(9);
    }
    const { items } = await client.getRegistryEntries({
      sort: 'dependents',
      limit: 1,
    });
    expect(items[0]).toMatchObject({ title: 'rates', dependents: 2 });
    const byKind = await client.getRegistryEntries({ sort: 'kind' });
    const kinds = byKind.items.map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...kinds.filter(kind => kind === 'Component'),
      ...kinds.filter(kind => kind === 'System'),
      ...kinds.filter(kind => !['Component', 'System'].includes(kind)),
    ]);
  });

  it('refuses a cursor that it did not give', async () => {
    await expect(
      platform.client('noa').getRegistryEntries({ cursor: 'abc' }),
    ).rejects.toMatchObject({
      statusCode: 400,
      cause: { message: expect.stringContaining('Start again') },
    });
  });

  it('follows dependents through what an intent adopts, and around in a circle', async () => {
    const radius = await platform
      .client('noa')
      .getBlastRadius('component:default/vault');
    expect(radius.affected).toEqual([
      {
        entityRef: 'component:payments/charge',
        title: 'charge',
        owner: 'group:default/payments',
        distance: 1,
      },
      expect.objectContaining({ title: 'checkout', distance: 2 }),
      expect.objectContaining({ title: 'till', distance: 2 }),
      expect.objectContaining({ title: 'scale', distance: 3 }),
    ]);
    expect(radius.owners).toEqual([
      'group:default/commerce',
      'group:default/payments',
    ]);
    expect(radius.dependencies).toContainEqual({
      from: 'component:default/scale',
      to: 'component:default/till',
    });
  });

  it('answers for what is adopted with what adopts it', async () => {
    const { entry, dependsOn } = await platform
      .client('noa')
      .getBlastRadius('component:default/old-charge');
    expect(entry.entityRef).toBe('component:payments/charge');
    expect(dependsOn).toEqual([
      {
        entityRef: 'component:default/rates',
        title: 'rates',
        owner: 'group:default/dissolved',
      },
      expect.objectContaining({ title: 'vault' }),
    ]);
  });

  it('names what does not exist', async () => {
    await expect(
      platform.client('noa').getBlastRadius('component:default/none'),
    ).rejects.toMatchObject({
      statusCode: 404,
      cause: { message: expect.stringContaining('component:default/none') },
    });
    await expect(
      platform.client('noa').getBlastRadius('none'),
    ).rejects.toMatchObject({ statusCode: 400 });
  });
});

describe('the registry for a reader whom the catalog', () => {
  async function start(
    result: AuthorizeResult.DENY | AuthorizeResult.CONDITIONAL,
  ) {
    const everything = catalogServiceMock({ entities: ENTITIES });
    const visible = catalogServiceMock({
      entities: ENTITIES.filter(
        ({ metadata }) => !['vault', 'till'].includes(metadata.name),
      ),
    });
    return startTestPlatform({
      world: WORLD,
      catalog: catalogServiceMock.mock({
        getEntityByRef: everything.getEntityByRef.bind(everything),
        streamEntities: (request, options) =>
          isPerson(options)
            ? visible.streamEntities(request)
            : everything.streamEntities(request),
      }).factory,
      features: [
        mockServices.permissions.mock({
          authorize: async requests =>
            requests.map(() => ({ result: AuthorizeResult.ALLOW })),
          authorizeConditional: async requests =>
            requests.map(() =>
              result === AuthorizeResult.DENY
                ? { result }
                : {
                    result,
                    pluginId: 'catalog',
                    resourceType: 'catalog-entity',
                    conditions: {
                      rule: 'IS_ENTITY_OWNER',
                      resourceType: 'catalog-entity',
                    },
                  },
            ),
        }).factory,
      ],
    });
  }

  it('closes to says so', async () => {
    const platform = await start(AuthorizeResult.DENY);
    await expect(
      platform.client('ana').getRegistryEntries(),
    ).rejects.toMatchObject({
      statusCode: 403,
      cause: { message: expect.stringContaining('catalog.entity.read') },
    });
    await platform.stop();
  });

  it('shows a part to holds that part, and no trace of the rest', async () => {
    const platform = await start(AuthorizeResult.CONDITIONAL);
    const client = platform.client('ana');
    const { items, counts } = await client.getRegistryEntries();
    expect(counts.all).toBe(7);
    expect(JSON.stringify(items)).not.toMatch(/vault|till/);
    await expect(
      client.getBlastRadius('component:default/vault'),
    ).rejects.toMatchObject({ statusCode: 404 });
    const { affected } = await client.getBlastRadius('component:default/rates');
    expect(affected.map(({ title }) => title)).toEqual(['checkout', 'charge']);
    await platform.stop();
  });
});
