import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { PlatformClient } from '@ridgeway/plugin-platform-common';
import { telemetryPermissions } from '@ridgeway/plugin-telemetry-common';
import {
  TelemetrySource,
  telemetrySourcesExtensionPoint,
} from '@ridgeway/plugin-telemetry-node';
import Router from 'express-promise-router';
import { readLinkTemplates } from './config/readLinkTemplates';
import { ObservationRecorder } from './observations/ObservationRecorder';
import { scheduleObservations } from './observations/scheduleObservations';
import { createRouter } from './router/createRouter';
import { Guard } from './router/Guard';
import { PlatformAccess } from './services/PlatformAccess';
import { ServiceDirectory } from './services/ServiceDirectory';
import { builtInSources } from './sources/builtInSources';
import { SourceRegistry } from './sources/SourceRegistry';
import { TelemetryViews } from './views/TelemetryViews';

/**
 * Golden signals, objectives, alerts and observed traffic of services, and the HTTP API over them.
 *
 * @public
 */
export const telemetryPlugin = createBackendPlugin({
  pluginId: 'telemetry',
  register(env) {
    const added: TelemetrySource[] = [];
    env.registerExtensionPoint(telemetrySourcesExtensionPoint, {
      addSource: source => added.push(source),
    });
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        deps.permissionsRegistry.addPermissions(telemetryPermissions);
        const platform = new PlatformClient({
          discoveryApi: deps.discovery,
          fetchApi: { fetch },
        });
        const access = new PlatformAccess(deps.auth, platform);
        const views = new TelemetryViews({
          directory: new ServiceDirectory(access),
          links: readLinkTemplates(deps.config),
          logger: deps.logger,
          now: () => new Date(),
          registry: new SourceRegistry([
            ...added,
            ...builtInSources(deps.config),
          ]),
        });
        await scheduleObservations({
          ...deps,
          recorder: new ObservationRecorder({ access, views }),
        });
        const router = Router();
        router.use('/v1', createRouter({ guard: new Guard(deps), views }));
        deps.httpRouter.use(router);
      },
    });
  },
});
