import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiHourglassLine } from '@remixicon/react';
import { deprecationsRouteRef } from '@ridgeway/ui';
import { catalogFilters } from './catalog/extensions';
import { deprecationsPage } from './pages';

/**
 * Deprecations dashboard.
 *
 * @public
 */
export const deprecationsPlugin = createFrontendPlugin({
  pluginId: 'deprecations',
  title: 'Deprecations',
  icon: <RiHourglassLine />,
  extensions: [deprecationsPage, ...catalogFilters],
  routes: { dashboard: deprecationsRouteRef },
});
