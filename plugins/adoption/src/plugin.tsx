import { createFrontendPlugin } from '@backstage/frontend-plugin-api';

/**
 * Adoption dashboard.
 *
 * @public
 */
export const adoptionPlugin = createFrontendPlugin({
  pluginId: 'adoption',
  title: 'Adoption',
  extensions: [],
});
