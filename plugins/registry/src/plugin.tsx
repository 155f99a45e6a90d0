import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiBook3Line } from '@remixicon/react';
import { registryPage } from './pages';
import { registryRouteRef } from './routes';

/**
 * Ownership and dependency registry pages.
 *
 * @public
 */
export const registryPlugin = createFrontendPlugin({
  pluginId: 'registry',
  title: 'Registry',
  icon: <RiBook3Line />,
  extensions: [registryPage],
  routes: { registry: registryRouteRef },
});
