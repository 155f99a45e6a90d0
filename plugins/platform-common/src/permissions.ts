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

/** Write the ledger to a file, bring facts in, and remove those of the example company. */
export const platformLedgerManagePermission = createPermission({
  name: 'platform.ledger.manage',
  attributes: { action: 'update' },
});

/** Announce that something goes away, remind of it, enforce it, and undo that. */
export const platformDeprecationManagePermission = createPermission({
  name: 'platform.deprecation.manage',
  attributes: { action: 'update' },
});

/** Keep reminders of a deprecation away from a team for a while: for its members. */
export const platformDeprecationSnoozePermission = createPermission({
  name: 'platform.deprecation.snooze',
  attributes: { action: 'update' },
});

/** Type of the resource that permissions of requests are about; its reference is the id of the request. */
export const PLATFORM_REQUEST_RESOURCE = 'platform-request';

/** Read a request with its discussion: for those it concerns, and the platform team. */
export const platformRequestReadPermission = createPermission({
  name: 'platform.request.read',
  attributes: { action: 'read' },
  resourceType: PLATFORM_REQUEST_RESOURCE,
});

/** Ask an owner for something. */
export const platformRequestOpenPermission = createPermission({
  name: 'platform.request.open',
  attributes: { action: 'create' },
});

/** Say something about a request that one may read. */
export const platformRequestCommentPermission = createPermission({
  name: 'platform.request.comment',
  attributes: { action: 'update' },
  resourceType: PLATFORM_REQUEST_RESOURCE,
});

/** Grant or decline: for members of the group that owns what is asked for. */
export const platformRequestDecidePermission = createPermission({
  name: 'platform.request.decide',
  attributes: { action: 'update' },
  resourceType: PLATFORM_REQUEST_RESOURCE,
});

/** Withdraw a request: for whoever opened it. */
export const platformRequestWithdrawPermission = createPermission({
  name: 'platform.request.withdraw',
  attributes: { action: 'update' },
  resourceType: PLATFORM_REQUEST_RESOURCE,
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
  platformLedgerManagePermission,
  platformDeprecationManagePermission,
  platformDeprecationSnoozePermission,
  platformRequestReadPermission,
  platformRequestOpenPermission,
  platformRequestCommentPermission,
  platformRequestDecidePermission,
  platformRequestWithdrawPermission,
];
