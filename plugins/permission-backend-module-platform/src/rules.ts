import {
  insightsReadPermission,
  insightsRebuildPermission,
} from '@ridgeway/plugin-insights-common';
import {
  platformCodeCreatePermission,
  platformDeprecationManagePermission,
  platformDeprecationSnoozePermission,
  platformFactReadPermission,
  platformIntentChangePermission,
  platformIntentReadPermission,
  platformLedgerManagePermission,
  platformRequestCommentPermission,
  platformRequestDecidePermission,
  platformRequestOpenPermission,
  platformRequestReadPermission,
  platformRequestWithdrawPermission,
  platformSectorCreatePermission,
  platformTokenIssuePermission,
  platformTokenRevokePermission,
} from '@ridgeway/plugin-platform-common';
import { telemetryReadPermission } from '@ridgeway/plugin-telemetry-common';

/**
 * Who a permission is for, with the words of the documentation.
 *
 * `platform-team` is the members of `ridgeway.platformTeam`. The last three are about one
 * request at a time, and narrow lists of requests.
 */
export const AUDIENCES = {
  everyone: 'everybody signed in',
  'platform-team': 'the platform team',
  parties:
    'whoever opened it, the group that decides it, the owners of the sectors it concerns, and the platform team',
  owners: 'the group that owns what is asked for',
  requester: 'whoever opened it',
} as const;

/** Who a permission is for. */
export type Audience = keyof typeof AUDIENCES;

/** One line of the portal's policy. */
export interface Rule {
  /** Name of the permission. */
  permission: string;
  audience: Audience;
  /** What it lets them do. */
  what: string;
  /** The reason, for whoever wonders about a denial. */
  why: string;
  /** Where it is enforced, besides by this policy. */
  where: string;
}

/**
 * Permissions that the general rule does not decide right, and those of the platform.
 *
 * @remarks
 * The general rule: everybody signed in reads; anything that writes is for the
 * platform team. What a member of a sector may change is not decided here but
 * path by path in the intent repository, where a push and a form are judged
 * alike; here such a change is merely let through to that judgement.
 *
 * The table is `docs/reference/permissions.md` too.
 */
export const RULES: readonly Rule[] = [
  {
    permission: platformIntentReadPermission.name,
    audience: 'everyone',
    what: 'Read intents, policies, guardrails, conditions and history',
    why: 'Whoever sees why something is denied can do something about it.',
    where: 'routes of the platform API; search; cloning asks for a token',
  },
  {
    permission: platformIntentChangePermission.name,
    audience: 'everyone',
    what: 'Change the documents of a sector of theirs',
    why: 'The intent repository judges every path: a sector belongs to its owner.',
    where: 'authority over paths, for the API and for a push alike',
  },
  {
    permission: platformSectorCreatePermission.name,
    audience: 'everyone',
    what: 'Create a sector owned by a group of theirs',
    why: 'A group may own a new sector; whether the person is in it is judged with the document.',
    where: 'authority over paths',
  },
  {
    permission: platformCodeCreatePermission.name,
    audience: 'everyone',
    what: 'Create a code repository in a sector of theirs',
    why: 'Whether the sector is theirs is judged with the repository.',
    where: 'authority over paths',
  },
  {
    permission: platformTokenIssuePermission.name,
    audience: 'everyone',
    what: 'Issue a personal token for Git',
    why: 'A personal token can do no more than its person.',
    where: 'every push is judged as its person',
  },
  {
    permission: platformTokenRevokePermission.name,
    audience: 'everyone',
    what: 'Revoke a personal token of their own',
    why: 'Everybody may take back their own tokens; nobody sees those of others.',
    where: 'tokens are looked up by their person',
  },
  {
    permission: platformFactReadPermission.name,
    audience: 'everyone',
    what: 'Read the ledger of facts',
    why: 'It holds what happened, and nothing of what is private.',
    where: 'reasons and comments of requests are never written to it',
  },
  {
    permission: platformLedgerManagePermission.name,
    audience: 'platform-team',
    what: 'Write the ledger to a file, bring facts in, and remove the example company',
    why: 'Every figure is made of facts: who brings some in, changes them.',
    where: 'routes of the platform API',
  },
  {
    permission: platformDeprecationManagePermission.name,
    audience: 'platform-team',
    what: 'Announce that something goes away, remind of it, enforce it, and undo that',
    why: 'One group answers for what every team has to work by.',
    where: 'routes of the platform API; authority over paths',
  },
  {
    permission: platformDeprecationSnoozePermission.name,
    audience: 'everyone',
    what: 'Put off reminders of a deprecation for a team of theirs',
    why: 'A team knows when it can work on it; whether the team is theirs is judged with it.',
    where: 'the deprecation routes of the platform API',
  },
  {
    permission: platformRequestOpenPermission.name,
    audience: 'everyone',
    what: 'Ask an owner for something',
    why: 'A denial that nobody may talk about stays one.',
    where: 'route of the platform API; the owner decides',
  },
  {
    permission: platformRequestReadPermission.name,
    audience: 'parties',
    what: 'Read a request with its discussion',
    why: 'A discussion is private to those it concerns; the platform team governs, and sees where teams are stuck.',
    where: 'lists in the database, pages and search one by one',
  },
  {
    permission: platformRequestCommentPermission.name,
    audience: 'parties',
    what: 'Take part in the discussion of a request',
    why: 'Whoever reads it may answer.',
    where: 'request service',
  },
  {
    permission: platformRequestDecidePermission.name,
    audience: 'owners',
    what: 'Grant or decline a request, one of their own included',
    why: 'Nobody grants what they do not own, the platform team included: it governs guardrails, and decides what is asked of it.',
    where:
      'request service, by the teams of the catalog at the moment of the decision; authority over the paths of the commit',
  },
  {
    permission: platformRequestWithdrawPermission.name,
    audience: 'requester',
    what: 'Withdraw a request',
    why: 'It is theirs; somebody else who wants it gone declines it.',
    where: 'request service',
  },
  {
    permission: insightsReadPermission.name,
    audience: 'everyone',
    what: 'Read the figures of adoption, support, escape hatches and fields',
    why: 'A platform that people are asked to trust shows how it does; what is private never becomes a figure.',
    where: 'routes of the insights API',
  },
  {
    permission: telemetryReadPermission.name,
    audience: 'everyone',
    what: 'Read what services do when they run: signals, objectives, alerts, observed calls',
    why: 'Whoever calls a service has to see how it fares; measurements hold no data of users.',
    where: 'routes of the telemetry API',
  },
  {
    permission: insightsRebuildPermission.name,
    audience: 'platform-team',
    what: 'Throw the figures away and make them again from the ledger',
    why: 'It changes no figure, and makes them incomplete until it is done.',
    where: 'route of the insights API',
  },
  {
    permission: 'scaffolder.task.create',
    audience: 'everyone',
    what: 'Run a template of the Create page',
    why: 'Creating a service is what the portal is for.',
    where: 'steps act with the rights of the person',
  },
  {
    permission: 'scaffolder.action.execute',
    audience: 'everyone',
    what: 'Run the steps of a template',
    why: 'Steps of a template act with the rights of the person who runs it.',
    where: 'every step asks the platform API as the person',
  },
  {
    permission: 'kubernetes.proxy',
    audience: 'platform-team',
    what: 'Send requests to a cluster',
    why: 'The proxy passes requests to a cluster with the rights of the portal.',
    where: 'Kubernetes plugin',
  },
];
