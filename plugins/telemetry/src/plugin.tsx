import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiPulseLine } from '@remixicon/react';
import { telemetryTab } from './entity/extensions';
import { telemetryPage } from './pages';
import { docsRouteRef, telemetryRouteRef } from './routes';

/**
 * What services do when they run.
 *
 * @public
 */
export const telemetryPlugin = createFrontendPlugin({
  pluginId: 'telemetry',
  title: 'Telemetry',
  icon: <RiPulseLine />,
  extensions: [telemetryPage, telemetryTab],
  routes: { overview: telemetryRouteRef },
  externalRoutes: { docs: docsRouteRef },
});
