import { createFrontendPlugin } from '@backstage/frontend-plugin-api';

/**
 * Escape hatches dashboard.
 *
 * @public
 */
export const escapeHatchesPlugin = createFrontendPlugin({
  pluginId: 'escape-hatches',
  title: 'Escape hatches',
  extensions: [],
});
