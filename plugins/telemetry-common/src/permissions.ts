import {
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';

/** Read what services do when they run. Everybody signed in may: it holds no data of users. */
export const telemetryReadPermission = createPermission({
  name: 'telemetry.read',
  attributes: { action: 'read' },
});

/** Every permission of the telemetry API. */
export const telemetryPermissions: Permission[] = [telemetryReadPermission];
