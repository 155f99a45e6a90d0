import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  INTENTS_CHANGED_TOPIC,
  IntentsChangedEvent,
  Registry,
} from '@ridgeway/plugin-platform-common';

/** A sector with one service. */
export const registry: Registry = {
  head: 'c1',
  ownerships: [],
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
export function platformPlugin(
  answer: () => Registry,
  callers: unknown[] = [],
) {
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

/** What a test sees of the catalog, and how it tells it of a commit. */
export interface Probe {
  entity(ref: string): Promise<Entity | undefined>;
  publish(event: IntentsChangedEvent): Promise<void>;
}

/** Reaches into the backend as any other plugin would. */
export function probePlugin(use: (probe: Probe) => void) {
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

/** Waits until something is there and right. */
export async function eventually<T>(
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
