import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { telemetrySourcesExtensionPoint } from '@ridgeway/plugin-telemetry-node';
import { observePortal } from './observePortal';

/**
 * Telemetry of the portal itself, measured in its own process: shown on the page of the service that it is, served to
 * Prometheus and sent by OTLP, as the configuration says.
 *
 * @public
 */
export const portalTelemetryModule = createBackendModule({
  pluginId: 'telemetry',
  moduleId: 'portal',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        rootHttpRouter: coreServices.rootHttpRouter,
        sources: telemetrySourcesExtensionPoint,
      },
      async init({ sources, ...deps }) {
        const source = observePortal(deps);
        if (source) {
          sources.addSource(source);
        }
      },
    });
  },
});
