import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  INTENTS_CHANGED_TOPIC,
  PlatformClient,
} from '@ridgeway/plugin-platform-common';
import { isIntentsChanged } from './isIntentsChanged';
import { OwnershipProcessor } from './OwnershipProcessor';
import { Ownerships } from './Ownerships';
import { RegistryProvider } from './RegistryProvider';
import { untilItWorks } from './untilItWorks';

/**
 * The registry: sectors and services of the intent repository as entities of the catalog.
 *
 * @public
 */
export const catalogModulePlatform = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'platform',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, catalog, discovery, events, logger } = deps;
        const client = new PlatformClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        const ownerships = new Ownerships();
        const provider = new RegistryProvider({
          hasClusters: deps.config.has('kubernetes'),
          logger,
          ownerships,
          read: async filter => {
            const { token } = await auth.getPluginRequestToken({
              onBehalfOf: await auth.getOwnServiceCredentials(),
              targetPluginId: 'platform',
            });
            return client.getRegistry(filter, { token });
          },
        });
        catalog.addEntityProvider(provider);
        catalog.addProcessor(new OwnershipProcessor(ownerships));

        await events.subscribe({
          id: 'ridgeway-registry',
          topics: [INTENTS_CHANGED_TOPIC],
          async onEvent({ eventPayload }) {
            if (isIntentsChanged(eventPayload)) {
              await provider.apply(eventPayload);
            }
          },
        });

        const stopping = new AbortController();
        deps.lifecycle.addShutdownHook(() => stopping.abort());
        deps.lifecycle.addStartupHook(async () => {
          // Not awaited: the platform may start after the catalog.
          untilItWorks(() => provider.refresh(), {
            signal: stopping.signal,
            onFailure: (error, delayMs) =>
              logger.warn(
                `The platform cannot be read yet, next attempt in ${delayMs} ms: ${stringifyError(
                  error,
                )}`,
              ),
          });
          // An event can get lost, or go to another replica; a head cannot. Local, because every
          // replica keeps its own.
          await deps.scheduler.scheduleTask({
            id: 'ridgeway-registry-compare-heads',
            scope: 'local',
            frequency: { minutes: 1 },
            initialDelay: { minutes: 1 },
            timeout: { minutes: 10 },
            fn: () => provider.refresh(),
          });
          await deps.scheduler.scheduleTask({
            id: 'ridgeway-registry-reload',
            frequency: { days: 1 },
            initialDelay: { days: 1 },
            timeout: { minutes: 30 },
            fn: () => provider.reload(),
          });
        });
      },
    });
  },
});
