import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import { Registry } from '@ridgeway/plugin-platform-common';
import {
  eventually,
  platformPlugin,
  Probe,
  probePlugin,
  registry,
} from './__testUtils__/aroundCatalog';
import catalogModulePlatform from './index';

const REF = 'component:default/gift-vouchers';

/** A file of the catalog that nobody changes any more. */
const vouchers: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'gift-vouchers',
    annotations: {
      'backstage.io/managed-by-location': 'url:https://git.example/vouchers',
      'backstage.io/managed-by-origin-location':
        'url:https://git.example/vouchers',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'store-systems' },
};

class FileProvider implements EntityProvider {
  getProviderName() {
    return 'file';
  }
  async connect(connection: EntityProviderConnection) {
    await connection.applyMutation({
      type: 'full',
      entities: [{ entity: vouchers, locationKey: 'file' }],
    });
  }
}

const otherSource = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'file',
  register(env) {
    env.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider(new FileProvider());
      },
    });
  },
});

function owned(
  head: string,
  owner: string | undefined,
  entity = REF,
): Registry {
  const path = 'platform/ownership/vouchers.yaml';
  return {
    ...registry,
    head,
    ownerships: owner === undefined ? [] : [{ entity, owner, path }],
  };
}

describe('an Ownership of the intent repository', () => {
  let backend: TestBackend;
  let probe: Probe | undefined;
  let current = owned('c1', undefined);

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        otherSource,
        catalogModulePlatform,
        eventsServiceFactory,
        platformPlugin(() => current),
        probePlugin(found => {
          probe = found;
        }),
        mockServices.rootConfig.factory({
          // Longer than the test: what happens within it is not the catalog's own round.
          data: { catalog: { processingInterval: { minutes: 10 } } },
        }),
      ],
    });
  }, 60_000);
  afterAll(() => backend.stop());

  async function commit(next: Registry) {
    const before = current.head;
    current = next;
    await probe?.publish({
      before,
      after: next.head,
      paths: ['platform/ownership/vouchers.yaml'],
    });
  }
  const ownerOf = (ref: string, owner: string) =>
    eventually(
      async () => probe?.entity(ref),
      ({ relations }) =>
        relations?.some(
          ({ type, targetRef }) => type === 'ownedBy' && targetRef === owner,
        ) ?? false,
    );

  it('gives a component its owner, and its removal gives it back', async () => {
    await eventually(async () => probe?.entity('component:commerce/checkout'));
    await ownerOf(REF, 'group:default/store-systems');

    await commit(owned('c2', 'group:default/retail'));
    const claimed = await ownerOf(REF, 'group:default/retail');
    expect(claimed.spec?.owner).toBe('group:default/retail');
    expect(claimed.metadata.annotations).toMatchObject({
      'ridgeway.dev/ownership': 'platform/ownership/vouchers.yaml',
    });

    await commit(owned('c3', undefined));
    const restored = await ownerOf(REF, 'group:default/store-systems');
    expect(restored.metadata.annotations).not.toHaveProperty([
      'ridgeway.dev/ownership',
    ]);
  }, 60_000);

  it('leaves a service to its sector', async () => {
    await commit(
      owned('c4', 'group:default/retail', 'component:commerce/checkout'),
    );
    await commit(owned('c5', 'group:default/web'));
    await ownerOf(REF, 'group:default/web');
    const checkout = await probe?.entity('component:commerce/checkout');
    expect(checkout?.spec?.owner).toBe('group:default/commerce');
  }, 60_000);
});
