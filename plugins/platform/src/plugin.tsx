import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiCompass3Line } from '@remixicon/react';
import { guardrailsRouteRef, requestsRouteRef } from '@ridgeway/ui';
import { insightsApi, platformApi, telemetryApi } from './api';
import { entityExtensions } from './entity/extensions';
import { pages } from './pages';
import {
  connectionsRouteRef,
  exceptionsRouteRef,
  repositoryRouteRef,
  sectorsRouteRef,
  telemetryRouteRef,
  templateRouteRef,
} from './routes';
import { searchExtensions } from './search/extensions';

/**
 * Sector and service pages.
 *
 * @public
 */
export const platformPlugin = createFrontendPlugin({
  pluginId: 'platform',
  title: 'Platform',
  icon: <RiCompass3Line />,
  extensions: [
    platformApi,
    insightsApi,
    telemetryApi,
    ...pages,
    ...entityExtensions,
    ...searchExtensions,
  ],
  routes: {
    sectors: sectorsRouteRef,
    guardrails: guardrailsRouteRef,
    exceptions: exceptionsRouteRef,
    requests: requestsRouteRef,
    connections: connectionsRouteRef,
    repository: repositoryRouteRef,
  },
  externalRoutes: { template: templateRouteRef, telemetry: telemetryRouteRef },
});
