import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { insightsPermissions } from '@ridgeway/plugin-insights-common';
import {
  INTENTS_CHANGED_TOPIC,
  PlatformClient,
} from '@ridgeway/plugin-platform-common';
import Router from 'express-promise-router';
import { PlatformCheckpointKeeper } from './checkpoints/PlatformCheckpointKeeper';
import { scheduleCheckpoints } from './checkpoints/scheduleCheckpoints';
import { migrate } from './database/migrate';
import { PlatformAccess } from './ledger/PlatformAccess';
import { PlatformFactSource } from './ledger/PlatformFactSource';
import { PROJECTIONS } from './projections';
import { Projector } from './projector/Projector';
import { scheduleReading } from './projector/scheduleReading';
import { createContext } from './query/createContext';
import { createRouter } from './router/createRouter';
import { Guard } from './router/Guard';
import { Sources } from './sources/Sources';
import { headOf } from './status/headOf';
import { StatusService } from './status/StatusService';

/**
 * Projections of the ledger, and the HTTP API over them.
 *
 * @public
 */
export const insightsPlugin = createBackendPlugin({
  pluginId: 'insights',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(deps) {
        deps.permissionsRegistry.addPermissions(insightsPermissions);
        const platformTeam =
          deps.config.getOptionalString('ridgeway.platformTeam') ??
          'group:default/platform';
        const knex = await migrate(deps.database);
        const platform = new PlatformClient({
          discoveryApi: deps.discovery,
          fetchApi: { fetch },
        });
        const access = new PlatformAccess(deps.auth, platform);
        const keeper = new PlatformCheckpointKeeper(access);
        const projector = new Projector({
          knex,
          source: new PlatformFactSource(access),
          keeper,
          projections: PROJECTIONS,
        });
        const readSoon = await scheduleReading({ ...deps, projector });
        if (deps.config.has('ridgeway.ledger.retention')) {
          await scheduleCheckpoints({
            ...deps,
            keeper,
            knex,
            projections: PROJECTIONS,
          });
        }
        await deps.events.subscribe({
          id: 'insights',
          topics: [INTENTS_CHANGED_TOPIC],
          onEvent: readSoon,
        });
        const sources = new Sources({ ...deps, access });
        const status = new StatusService({
          projector,
          projections: PROJECTIONS,
        });
        const router = Router();
        router.use(
          '/v1',
          createRouter({
            auditor: deps.auditor,
            guard: new Guard(deps),
            projector,
            readSoon,
            sources,
            status,
            contextOf: query => createContext({ knex, platformTeam }, query),
            headOf: context => headOf(context, { sources, status }),
          }),
        );
        deps.httpRouter.use(router);
      },
    });
  },
});
