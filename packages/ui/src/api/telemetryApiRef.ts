import { createApiRef } from '@backstage/frontend-plugin-api';
import { TelemetryApi } from '@ridgeway/plugin-telemetry-common';

/** The telemetry API as every screen reaches it; the platform plugin provides it. */
export const telemetryApiRef = createApiRef<TelemetryApi>().with({
  id: 'plugin.platform.telemetry',
  pluginId: 'platform',
});
