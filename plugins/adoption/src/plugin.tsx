import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiLineChartLine } from '@remixicon/react';
import { adoptionPage } from './pages';
import { adoptionRouteRef } from './routes';

/**
 * Adoption dashboard.
 *
 * @public
 */
export const adoptionPlugin = createFrontendPlugin({
  pluginId: 'adoption',
  title: 'Adoption',
  icon: <RiLineChartLine />,
  extensions: [adoptionPage],
  routes: { dashboard: adoptionRouteRef },
});
