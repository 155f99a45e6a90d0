import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { platformPermissions } from '@ridgeway/plugin-platform-common';
import {
  IntentRepositoryHost,
  intentRepositoryExtensionPoint,
} from '@ridgeway/plugin-platform-node';
import { readPlatformConfig } from './config/readPlatformConfig';
import { migrate } from './database/migrate';
import { startPlatform } from './startPlatform';

/**
 * The control plane: intent repository, derivation, ledger, and the HTTP API over them.
 *
 * @public
 */
export const platformPlugin = createBackendPlugin({
  pluginId: 'platform',
  register(env) {
    let host: IntentRepositoryHost | undefined;
    env.registerExtensionPoint(intentRepositoryExtensionPoint, {
      setHost(given) {
        if (host) {
          throw new Error(
            'Two modules keep the intent repository. Install one of them: there is one source of truth.',
          );
        }
        host = given;
      },
    });

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scaffolder: scaffolderServiceRef,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        deps.permissionsRegistry.addPermissions(platformPermissions);
        const knex = await migrate(deps.database);
        const config = readPlatformConfig(deps.config);
        await startPlatform({ ...deps, config, knex, host });
      },
    });
  },
});
