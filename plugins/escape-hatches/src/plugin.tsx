import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiDoorOpenLine } from '@remixicon/react';
import { escapeHatchesPage } from './pages';
import { escapeHatchesRouteRef } from './routes';

/**
 * Escape hatches dashboard.
 *
 * @public
 */
export const escapeHatchesPlugin = createFrontendPlugin({
  pluginId: 'escape-hatches',
  title: 'Escape hatches',
  icon: <RiDoorOpenLine />,
  extensions: [escapeHatchesPage],
  routes: { dashboard: escapeHatchesRouteRef },
});
