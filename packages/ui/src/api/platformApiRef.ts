import { createApiRef } from '@backstage/frontend-plugin-api';
import { PlatformApi } from '@ridgeway/plugin-platform-common';

/** The platform API as every screen reaches it; the platform plugin provides it. */
export const platformApiRef = createApiRef<PlatformApi>().with({
  id: 'plugin.platform.service',
  pluginId: 'platform',
});
