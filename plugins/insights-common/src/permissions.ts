import {
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';

/** Read figures. Everybody signed in may: what is private never becomes a figure. */
export const insightsReadPermission = createPermission({
  name: 'insights.read',
  attributes: { action: 'read' },
});

/** Throw the rows of all projections away and read the ledger again. */
export const insightsRebuildPermission = createPermission({
  name: 'insights.rebuild',
  attributes: { action: 'update' },
});

/** Every permission of the insights API. */
export const insightsPermissions: Permission[] = [
  insightsReadPermission,
  insightsRebuildPermission,
];
