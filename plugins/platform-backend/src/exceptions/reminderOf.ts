import { daysLeft } from '@ridgeway/derivation';
import { ExceptionSpec, Located } from '@ridgeway/intent';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';

/** Days before the end from which a reminder stands out. */
const SOON_DAYS = 7;

/** Tells whose exception it is that it ends, or has. */
export function reminderOf(
  { document: { metadata, spec } }: Located<'Exception'>,
  recipients: string[],
  now: Date,
): NotificationSendOptions {
  const left = daysLeft(spec, now.toISOString());
  const name = `The exception ${metadata.name} of ${spec.subject}`;
  const day = spec.expires.slice(0, 10);
  const payload: NotificationSendOptions['payload'] =
    left > 0
      ? {
          title: `${name} ends in ${left} ${left === 1 ? 'day' : 'days'}`,
          description: `It ends on ${day}. Have it renewed, or do without it before then. Nothing that runs ends with it; changes are then not rolled out.`,
          severity: left <= SOON_DAYS ? 'high' : 'normal',
        }
      : {
          title: `${name} has expired`,
          description: `It ended on ${day}. ${effectOf(
            spec,
          )} Have it renewed, or remove it once ${
            spec.subject
          } does without it.`,
          severity: 'high',
        };
  return {
    recipients: { type: 'entity', entityRef: recipients },
    payload: {
      ...payload,
      topic: 'exceptions',
      link: `/exceptions?sector=${encodeURIComponent(metadata.sector)}`,
      // A later reminder takes the place of the one before.
      scope: `exception:${metadata.sector}/${metadata.name}`,
    },
  };
}

function effectOf({ subject }: ExceptionSpec): string {
  return `${subject} goes on as it runs, and changes to it are not rolled out.`;
}
