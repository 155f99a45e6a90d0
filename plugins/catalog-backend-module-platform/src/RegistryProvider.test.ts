import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import {
  Registry,
  RegistryFilter,
  RegistryService,
} from '@ridgeway/plugin-platform-common';
import { Ownerships } from './Ownerships';
import { RegistryProvider } from './RegistryProvider';

function service(
  of: string,
  name: string,
  more: Partial<RegistryService> = {},
): RegistryService {
  return {
    sector: of,
    name,
    kind: 'Service',
    owner: `group:default/${of}`,
    environments: ['production'],
    calls: [],
    managed: [],
    externals: [],
    hosts: [],
    path: `sectors/${of}/${name}.yaml`,
    example: false,
    ...more,
  };
}

function sector(name: string, owner = `group:default/${name}`) {
  return {
    name,
    owner,
    purpose: `Everything ${name}`,
    environments: ['production'],
    path: `sectors/${name}/sector.yaml`,
    example: false,
  };
}

/** A platform API over registries that a test may replace. */
class Platform {
  questions: Array<RegistryFilter | undefined> = [];
  constructor(public registry: Registry) {}

  read = async (filter?: RegistryFilter): Promise<Registry> => {
    this.questions.push(filter);
    const wanted = filter?.subjects;
    const { head, sectors, services, ownerships } = this.registry;
    return {
      head,
      ownerships,
      sectors: sectors.filter(({ name }) => wanted?.includes(name) ?? true),
      services: services.filter(
        each =>
          wanted?.some(
            subject =>
              subject === each.sector ||
              subject === `${each.sector}/${each.name}`,
          ) ?? true,
      ),
    };
  };
}

function recordingConnection() {
  const mutations: EntityProviderMutation[] = [];
  const connection: EntityProviderConnection = {
    applyMutation: async mutation => {
      mutations.push(mutation);
    },
    refresh: async () => {},
  };
  return { connection, mutations };
}

function summary(mutation: EntityProviderMutation) {
  return mutation.type === 'full'
    ? {
        full: mutation.entities
          .map(({ entity }) => stringifyEntityRef(entity))
          .sort(),
      }
    : {
        added: mutation.added.map(({ entity }) => stringifyEntityRef(entity)),
        removed: mutation.removed.map(each =>
          'entityRef' in each
            ? each.entityRef
            : stringifyEntityRef(each.entity),
        ),
      };
}

async function started(registry: Registry) {
  const platform = new Platform(registry);
  const { connection, mutations } = recordingConnection();
  const provider = new RegistryProvider({
    read: platform.read,
    ownerships: new Ownerships(),
    logger: mockServices.logger.mock(),
  });
  await provider.connect(connection);
  await provider.refresh();
  return { platform, provider, mutations, connection };
}

const shop = (): Registry => ({
  head: 'c1',
  ownerships: [],
  sectors: [sector('commerce'), sector('retail')],
  services: [
    service('commerce', 'checkout', {
      calls: ['retail/inventory'],
      managed: [{ name: 'db', type: 'postgres', class: 'small' }],
      externals: [
        {
          name: 'stripe',
          hosts: ['api.stripe.example'],
        },
      ],
    }),
    service('commerce', 'cart', {
      externals: [
        {
          name: 'pay',
          hosts: ['api.stripe.example'],
        },
      ],
    }),
    service('retail', 'inventory'),
  ],
});

describe('RegistryProvider', () => {
  it('gives the catalog everything once, and nothing again while the head stands still', async () => {
    const { provider, mutations, platform } = await started(shop());
    await provider.refresh();

    expect(mutations.map(summary)).toEqual([
      {
        full: [
          'component:commerce/cart',
          'component:commerce/checkout',
          'component:retail/inventory',
          'resource:commerce/api.stripe.example',
          'resource:commerce/checkout-db',
          'system:default/commerce',
          'system:default/retail',
        ],
      },
    ]);
    expect(platform.questions).toEqual([undefined, { subjects: [] }]);
  });

  it('touches one entity for a commit that touches one service', async () => {
    const { provider, mutations, platform } = await started(shop());
    const next = shop();
    next.head = 'c2';
    next.services[0].calls = ['commerce/cart', 'retail/inventory'];
    platform.registry = next;

    await provider.apply({
      before: 'c1',
      after: 'c2',
      paths: ['sectors/commerce/checkout.yaml'],
    });

    expect(platform.questions.at(-1)).toEqual({
      subjects: ['commerce/checkout'],
    });
    expect(mutations.slice(1).map(summary)).toEqual([
      { added: ['component:commerce/checkout'], removed: [] },
    ]);
  });

  it('touches nothing for a commit that the catalog records nothing of', async () => {
    const { provider, mutations, platform } = await started(shop());
    platform.registry = { ...shop(), head: 'c2' };
    await provider.apply({
      before: 'c1',
      after: 'c2',
      paths: [
        'sectors/commerce/checkout.yaml',
        'sectors/payments/policies/stripe.cedar',
      ],
    });
    platform.registry = { ...shop(), head: 'c3' };
    await provider.apply({
      before: 'c2',
      after: 'c3',
      paths: ['platform/platform.yaml'],
    });

    expect(mutations).toHaveLength(1);
    await provider.refresh();
    expect(mutations).toHaveLength(1);
  });

  it('labels whoever uses something that was announced to go away', async () => {
    const before = shop();
    before.services[2].version = 'ridgeway.dev/v1alpha1';
    const { provider, mutations, platform } = await started(before);
    const next = { ...before, head: 'c2' };
    next.services = before.services.map(each => ({
      ...each,
      deprecated: each.version !== undefined,
    }));
    platform.registry = next;

    await provider.apply({
      before: 'c1',
      after: 'c2',
      paths: ['platform/deprecations/old.yaml'],
    });

    expect(mutations.slice(1).map(summary)).toEqual([
      { added: ['component:retail/inventory'], removed: [] },
    ]);
    expect(mutations[1]).toMatchObject({
      added: [
        {
          entity: {
            metadata: { labels: { 'ridgeway.dev/deprecated': 'true' } },
          },
        },
      ],
    });
  });

  it('keeps a shared external service until the last service stops using it', async () => {
    const { provider, mutations, platform } = await started(shop());
    const withoutCheckout = { ...shop(), head: 'c2' };
    withoutCheckout.services.splice(0, 1);
    platform.registry = withoutCheckout;
    await provider.apply({
      before: 'c1',
      after: 'c2',
      paths: ['sectors/commerce/checkout.yaml'],
    });
    const withoutCart = { ...withoutCheckout, head: 'c3' };
    withoutCart.services = withoutCheckout.services.slice(1);
    platform.registry = withoutCart;
    await provider.apply({
      before: 'c2',
      after: 'c3',
      paths: ['sectors/commerce/cart.yaml'],
    });

    expect(mutations.slice(1).map(summary)).toEqual([
      {
        added: [],
        removed: [
          'component:commerce/checkout',
          'resource:commerce/checkout-db',
        ],
      },
      {
        added: [],
        removed: [
          'component:commerce/cart',
          'resource:commerce/api.stripe.example',
        ],
      },
    ]);
  });

  it('gives a sector its new owner, and its services with it', async () => {
    const { provider, mutations, platform } = await started(shop());
    const next = { ...shop(), head: 'c2' };
    next.sectors[1] = sector('retail', 'group:default/logistics');
    next.services[2].owner = 'group:default/logistics';
    platform.registry = next;
    await provider.apply({
      before: 'c1',
      after: 'c2',
      paths: ['sectors/retail/sector.yaml'],
    });

    expect(mutations.slice(1).map(summary)).toEqual([
      {
        added: ['system:default/retail', 'component:retail/inventory'],
        removed: [],
      },
    ]);
  });

  it('takes away a sector and everything in it', async () => {
    const { provider, mutations, platform } = await started(shop());
    const next = { ...shop(), head: 'c2' };
    next.sectors.splice(1, 1);
    next.services.splice(2, 1);
    platform.registry = next;
    await provider.apply({
      before: 'c1',
      after: 'c2',
      paths: ['sectors/retail/sector.yaml'],
    });

    expect(mutations.slice(1).map(summary)).toEqual([
      {
        added: [],
        removed: ['system:default/retail', 'component:retail/inventory'],
      },
    ]);
  });

  it('catches up when it has missed an event, and touches only what differs', async () => {
    const { provider, mutations, platform } = await started(shop());
    const next = { ...shop(), head: 'c3' };
    next.services.push(service('retail', 'search'));
    platform.registry = next;

    await provider.apply({
      before: 'c2',
      after: 'c3',
      paths: ['sectors/retail/inventory.yaml'],
    });
    expect(mutations.slice(1).map(summary)).toEqual([
      { added: ['component:retail/search'], removed: [] },
    ]);
  });

  it('finds out by comparing heads that every event was lost', async () => {
    const { provider, mutations, platform } = await started(shop());
    const next = { ...shop(), head: 'c9' };
    next.services.splice(2, 1);
    platform.registry = next;

    await provider.refresh();
    expect(mutations.slice(1).map(summary)).toEqual([
      { added: [], removed: ['component:retail/inventory'] },
    ]);
    await provider.refresh();
    expect(mutations).toHaveLength(2);
  });

  it('gives everything again when told to', async () => {
    const { provider, mutations } = await started(shop());
    await provider.reload();
    expect(summary(mutations[1])).toEqual(summary(mutations[0]));
  });

  it('hears of a commit it holds already without asking anything', async () => {
    const { provider, platform } = await started(shop());
    await provider.apply({ before: 'c0', after: 'c1', paths: ['x'] });
    expect(platform.questions).toHaveLength(1);
  });

  it('tries everything again after the catalog refused a change', async () => {
    const { provider, mutations, platform, connection } = await started(shop());
    const next = { ...shop(), head: 'c2' };
    next.services.push(service('retail', 'search'));
    platform.registry = next;
    const works = connection.applyMutation;
    connection.applyMutation = async () => {
      throw new Error('database is locked');
    };
    await expect(
      provider.apply({
        before: 'c1',
        after: 'c2',
        paths: ['sectors/retail/search.yaml'],
      }),
    ).rejects.toThrow('database is locked');

    connection.applyMutation = works;
    await provider.refresh();
    expect(summary(mutations[1]).full).toContain('component:retail/search');
  });
});
