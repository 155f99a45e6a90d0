import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiHourglassLine } from '@remixicon/react';

/**
 * Deprecations dashboard.
 *
 * @public
 */
export const deprecationsPlugin = createFrontendPlugin({
  pluginId: 'deprecations',
  title: 'Deprecations',
  icon: <RiHourglassLine />,
  extensions: [],
});
