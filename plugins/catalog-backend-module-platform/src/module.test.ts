import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import {
  eventually,
  platformPlugin,
  Probe,
  probePlugin,
  registry,
} from './__testUtils__/aroundCatalog';
import catalogModulePlatform from './index';

describe('catalogModulePlatform', () => {
  it('fills the catalog when the platform is ready, and follows a commit', async () => {
    let current = registry;
    const callers: unknown[] = [];
    let services: Probe | undefined;
    const backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePlatform,
        // The mock does not carry events from one plugin to another.
        eventsServiceFactory,
        platformPlugin(() => current, callers),
        probePlugin(found => {
          services = found;
        }),
        mockServices.rootConfig.factory({
          data: { catalog: { processingInterval: { seconds: 1 } } },
        }),
      ],
    });
    const entity = async (ref: string) => services?.entity(ref);

    const system = await eventually(() => entity('system:default/commerce'));
    expect(system.spec).toEqual({
      type: 'sector',
      owner: 'group:default/commerce',
    });
    const checkout = await eventually(
      () => entity('component:commerce/checkout'),
      ({ relations }) => (relations?.length ?? 0) >= 3,
    );
    expect(checkout.relations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: 'dependsOn',
          targetRef: 'resource:commerce/checkout-db',
        }),
        expect.objectContaining({
          type: 'ownedBy',
          targetRef: 'group:default/commerce',
        }),
        expect.objectContaining({
          type: 'partOf',
          targetRef: 'system:default/commerce',
        }),
      ]),
    );
    expect(callers).not.toHaveLength(0);
    expect(callers).toEqual(
      callers.map(() => ({ type: 'service', subject: 'plugin:catalog' })),
    );

    current = {
      head: 'c2',
      ownerships: [],
      sectors: [],
      services: [{ ...registry.services[0], description: 'Takes the money.' }],
    };
    await services?.publish({
      before: 'c1',
      after: 'c2',
      paths: ['sectors/commerce/checkout.yaml'],
    });
    await eventually(
      () => entity('component:commerce/checkout'),
      ({ metadata }) => metadata.description === 'Takes the money.',
    );
    expect(await entity('system:default/commerce')).toBeDefined();

    await backend.stop();
  }, 60_000);
});
