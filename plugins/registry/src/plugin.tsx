import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiBook3Line } from '@remixicon/react';
import { dependenciesTab } from './entity/extensions';
import { registryPage } from './pages';
import { catalogRouteRef, registryRouteRef } from './routes';

/**
 * Ownership and dependency registry pages.
 *
 * @public
 */
export const registryPlugin = createFrontendPlugin({
  pluginId: 'registry',
  title: 'Registry',
  icon: <RiBook3Line />,
  extensions: [registryPage, dependenciesTab],
  routes: { registry: registryRouteRef },
  externalRoutes: { catalog: catalogRouteRef },
});
