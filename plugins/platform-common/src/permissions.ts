import {
  createPermission,
  Permission,
} from '@backstage/plugin-permission-common';

/** Read intents, what they derive to, and their history. */
export const platformIntentReadPermission = createPermission({
  name: 'platform.intent.read',
  attributes: { action: 'read' },
});

/**
 * Change documents of the intent repository.
 *
 * It lets a person try; which paths they may change is decided by authority
 * over the path, alike for the API and for a push.
 */
export const platformIntentChangePermission = createPermission({
  name: 'platform.intent.change',
  attributes: { action: 'update' },
});

/** Create a sector, owned by a group the person is a member of. */
export const platformSectorCreatePermission = createPermission({
  name: 'platform.sector.create',
  attributes: { action: 'create' },
});

/** Create a code repository in a sector the person may change. */
export const platformCodeCreatePermission = createPermission({
  name: 'platform.code.create',
  attributes: { action: 'create' },
});

/** Issue a personal token for Git. It can do what its person can, and no more. */
export const platformTokenIssuePermission = createPermission({
  name: 'platform.token.issue',
  attributes: { action: 'create' },
});

/** Revoke a personal token of one's own. */
export const platformTokenRevokePermission = createPermission({
  name: 'platform.token.revoke',
  attributes: { action: 'delete' },
});

/** Read the ledger of facts. */
export const platformFactReadPermission = createPermission({
  name: 'platform.fact.read',
  attributes: { action: 'read' },
});

/** Every permission of the platform API. */
export const platformPermissions: Permission[] = [
  platformIntentReadPermission,
  platformIntentChangePermission,
  platformSectorCreatePermission,
  platformCodeCreatePermission,
  platformTokenIssuePermission,
  platformTokenRevokePermission,
  platformFactReadPermission,
];
