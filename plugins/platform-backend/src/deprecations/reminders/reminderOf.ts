import { AffectedSubject, sentence } from '@ridgeway/derivation';
import { DocumentOf } from '@ridgeway/intent';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { LAST_DAYS } from '@ridgeway/plugin-platform-common';
import { daysUntil } from './dueStep';

/** So many services are named in a reminder. */
const NAMED = 5;

/** Subjects of one team that have the same time left. */
export interface RemindedGroup {
  /** Entity reference of the owning group. */
  team: string;
  /** The day. */
  deadline: string;
  /** No longer served. */
  stopped: boolean;
  affected: AffectedSubject[];
}

/** Tells a team what goes away, until when, and what to do. */
export function reminderOf(
  { metadata, spec }: DocumentOf<'Deprecation'>,
  group: RemindedGroup,
  recipients: string[],
  now: Date,
): NotificationSendOptions {
  const { affected, deadline, team } = group;
  const left = daysUntil(deadline, now);
  return {
    recipients: { type: 'entity', entityRef: recipients },
    payload: {
      title: `${spec.title} ${whenOf(group, left)}`,
      description: [
        `${team}: ${servicesOf(affected)}.`,
        ...byItself(affected),
        `Instead: ${sentence(spec.replacement)}`,
        `Help: ${spec.contact}.`,
        ...(group.stopped
          ? ['What runs stays as it is; changes to it are not rolled out.']
          : []),
      ].join(' '),
      severity: left <= LAST_DAYS ? 'high' : 'normal',
      topic: 'deprecations',
      link: `/deprecations/${encodeURIComponent(metadata.name)}`,
      // A later reminder takes the place of the one before.
      scope: `deprecation:${metadata.name}:${team}:${deadline}`,
    },
  };
}

function whenOf({ deadline, stopped }: RemindedGroup, left: number): string {
  if (stopped) {
    return 'is no longer served';
  }
  if (left < 0) {
    return `was to go away by ${deadline}`;
  }
  if (left === 0) {
    return 'goes away today';
  }
  return `goes away in ${left} ${left === 1 ? 'day' : 'days'}`;
}

function servicesOf(affected: readonly AffectedSubject[]): string {
  const names = affected.slice(0, NAMED).map(({ subject }) => subject);
  const more = affected.length - NAMED;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${
    affected.length === 1 ? 'uses it' : 'use it'
  }`;
}

function byItself(affected: readonly AffectedSubject[]): string[] {
  const automatic = affected.filter(each => each.class === 'automatic').length;
  const rest = affected.length - automatic;
  return automatic === 0
    ? []
    : [
        rest === 0
          ? 'All of it can be migrated with one click or command.'
          : `${automatic} of ${affected.length} can be migrated with one click or command.`,
      ];
}
