import { createBackendPlugin } from '@backstage/backend-plugin-api';

/**
 * Golden signals, objectives, alerts and observed traffic of services, and the HTTP API over them.
 *
 * @public
 */
export const telemetryPlugin = createBackendPlugin({
  pluginId: 'telemetry',
  register() {},
});
