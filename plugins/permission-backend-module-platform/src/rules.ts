import {
  platformCodeCreatePermission,
  platformIntentChangePermission,
  platformSectorCreatePermission,
  platformTokenIssuePermission,
  platformTokenRevokePermission,
} from '@ridgeway/plugin-platform-common';

/**
 * Who a permission is for.
 *
 * `everyone` is everybody signed in; `platform-team` is the members of
 * `ridgeway.platformTeam`.
 */
export type Audience = 'everyone' | 'platform-team';

/** One line of the portal's policy. */
export interface Rule {
  /** Name of the permission. */
  permission: string;
  audience: Audience;
  /** The reason, for whoever wonders about a denial. */
  why: string;
}

/**
 * Permissions that the general rule does not decide right.
 *
 * @remarks
 * The general rule: everybody signed in reads; anything that writes is for the
 * platform team. What a member of a sector may change is not decided here but
 * path by path in the intent repository, where a push and a form are judged
 * alike; here such a change is merely let through to that judgement.
 */
export const RULES: readonly Rule[] = [
  {
    permission: platformIntentChangePermission.name,
    audience: 'everyone',
    why: 'The intent repository judges every path: a sector belongs to its owner.',
  },
  {
    permission: platformSectorCreatePermission.name,
    audience: 'everyone',
    why: 'A group may own a new sector; whether the person is in it is judged with the document.',
  },
  {
    permission: platformCodeCreatePermission.name,
    audience: 'everyone',
    why: 'Whether the sector is theirs is judged with the repository.',
  },
  {
    permission: platformTokenIssuePermission.name,
    audience: 'everyone',
    why: 'A personal token can do no more than its person.',
  },
  {
    permission: platformTokenRevokePermission.name,
    audience: 'everyone',
    why: 'Everybody may take back their own tokens; nobody sees those of others.',
  },
  {
    permission: 'scaffolder.task.create',
    audience: 'everyone',
    why: 'Creating a service is what the portal is for.',
  },
  {
    permission: 'scaffolder.action.execute',
    audience: 'everyone',
    why: 'Steps of a template act with the rights of the person who runs it.',
  },
  {
    permission: 'kubernetes.proxy',
    audience: 'platform-team',
    why: 'The proxy passes requests to a cluster with the rights of the portal.',
  },
];
