import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  eventsServiceFactory,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import {
  INTENTS_CHANGED_TOPIC,
  IntentsChangedEvent,
  Registry,
} from '@ridgeway/plugin-platform-common';
import catalogModulePlatform from './index';

const registry: Registry = {
  head: 'c1',
  sectors: [
    {
      name: 'commerce',
      owner: 'group:default/commerce',
      purpose: 'Checkout and carts',
      environments: ['production'],
      path: 'sectors/commerce/sector.yaml',
      example: false,
    },
  ],
  services: [
    {
      sector: 'commerce',
      name: 'checkout',
      kind: 'Service',
      owner: 'group:default/commerce',
      environments: ['production'],
      calls: [],
      managed: [{ name: 'db', type: 'postgres' }],
      externals: [],
      hosts: [],
      path: 'sectors/commerce/checkout.yaml',
      example: false,
    },
  ],
};

/** Answers as the platform does, after two refusals as it does while it starts. */
function platformPlugin(answer: () => Registry, callers: unknown[]) {
  let refusals = 2;
  return createBackendPlugin({
    pluginId: 'platform',
    register(env) {
      env.registerInit({
        deps: {
          http: coreServices.httpRouter,
          httpAuth: coreServices.httpAuth,
        },
        async init({ http, httpAuth }) {
          http.use(async (request, response) => {
            if (refusals > 0) {
              refusals -= 1;
              response.status(503).json({
                error: { name: 'ServiceUnavailableError', message: 'starting' },
              });
              return;
            }
            const { principal } = await httpAuth.credentials(request);
            callers.push(principal);
            response.json(answer());
          });
        },
      });
    },
  });
}

/** Reaches into the backend as any other plugin would. */
function probePlugin(
  use: (services: {
    entity(ref: string): Promise<Entity | undefined>;
    publish(event: IntentsChangedEvent): Promise<void>;
  }) => void,
) {
  return createBackendPlugin({
    pluginId: 'probe',
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          events: eventsServiceRef,
        },
        async init({ auth, catalog, events }) {
          use({
            entity: async ref =>
              catalog.getEntityByRef(ref, {
                credentials: await auth.getOwnServiceCredentials(),
              }),
            publish: eventPayload =>
              events.publish({ topic: INTENTS_CHANGED_TOPIC, eventPayload }),
          });
        },
      });
    },
  });
}

async function eventually<T>(
  read: () => Promise<T | undefined>,
  isRight: (value: T) => boolean = () => true,
): Promise<T> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const value = await read();
    if (value !== undefined && isRight(value)) {
      return value;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('It did not happen within 30 s');
}

describe('catalogModulePlatform', () => {
  it('fills the catalog when the platform is ready, and follows a commit', async () => {
    let current = registry;
    const callers: unknown[] = [];
    let services: Parameters<Parameters<typeof probePlugin>[0]>[0] | undefined;
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
