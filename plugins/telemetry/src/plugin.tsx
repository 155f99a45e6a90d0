import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { RiPulseLine } from '@remixicon/react';

/**
 * What services do when they run.
 *
 * @public
 */
export const telemetryPlugin = createFrontendPlugin({
  pluginId: 'telemetry',
  title: 'Telemetry',
  icon: <RiPulseLine />,
  extensions: [],
});
