import { createApiRef } from '@backstage/frontend-plugin-api';
import { InsightsApi } from '@ridgeway/plugin-insights-common';

/** The insights API as every dashboard reaches it; the platform plugin provides it. */
export const insightsApiRef = createApiRef<InsightsApi>().with({
  id: 'plugin.platform.insights',
  pluginId: 'platform',
});
