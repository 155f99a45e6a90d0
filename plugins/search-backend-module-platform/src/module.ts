import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { PgSearchEngine } from '@backstage/plugin-search-backend-module-pg';
import {
  searchEngineRegistryExtensionPoint,
  searchIndexRegistryExtensionPoint,
} from '@backstage/plugin-search-backend-node/alpha';
import {
  INTENTS_CHANGED_TOPIC,
  PlatformClient,
} from '@ridgeway/plugin-platform-common';
import { documentSources } from './documents';
import { PlatformReader } from './documents/DocumentSource';
import { NameSearchEngine } from './engine/NameSearchEngine';
import { ChangedOnly } from './indexing/ChangedOnly';
import { SourceCollatorFactory } from './indexing/SourceCollatorFactory';

/**
 * Adds intents, guardrails and requests to the portal's search.
 *
 * @public
 */
export const searchModulePlatform = createBackendModule({
  pluginId: 'search',
  moduleId: 'platform',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        database: coreServices.database,
        discovery: coreServices.discovery,
        engines: searchEngineRegistryExtensionPoint,
        events: eventsServiceRef,
        index: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, discovery, events, index, logger, scheduler } = deps;
        // With PostgreSQL its own engine is there, and there can be only one.
        if (!(await PgSearchEngine.supported(deps.database))) {
          deps.engines.setSearchEngine(new NameSearchEngine({ logger }));
        }

        const reader: PlatformReader = {
          platform: new PlatformClient({
            discoveryApi: discovery,
            fetchApi: { fetch },
          }),
          options: async () =>
            auth.getPluginRequestToken({
              onBehalfOf: await auth.getOwnServiceCredentials(),
              targetPluginId: 'platform',
            }),
        };
        const schedules = documentSources.map(source => {
          const factory = new SourceCollatorFactory(source, reader);
          const schedule = new ChangedOnly({
            scheduler,
            logger,
            version: () => factory.version(),
          });
          index.addCollator({ factory, schedule });
          return schedule;
        });
        await events.subscribe({
          id: 'ridgeway-search',
          topics: [INTENTS_CHANGED_TOPIC],
          onEvent: async () => {
            await Promise.all(schedules.map(schedule => schedule.hurry()));
          },
        });
      },
    });
  },
});
