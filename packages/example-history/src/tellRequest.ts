import { Dice } from './Dice';
import { commitOf, History } from './History';
import { hoursAfter, minutesBetween } from './moments';
import { teamMembers } from './story/people';

/** Somebody asks for something, and gets an answer. */
export interface Asking {
  kind: 'consent' | 'secret' | 'external' | 'exception' | 'support' | 'feature';
  subject: string;
  /** Absent of a support request, whose title is private. */
  object?: string;
  /** Entity reference of the group that decides. */
  owner: string;
  by: string;
  priority?: 'P0' | 'P1' | 'P2' | 'P3';
  opened: Date;
  /** Moment of the first response; absent: somewhere before the end. */
  answered?: Date;
  settled: Date;
  /** Absent: granted. */
  outcome?: 'granted' | 'declined' | 'withdrawn';
  dice: Dice;
}

/** @returns the id of the request */
export function tellRequest(history: History, asking: Asking): string {
  const { kind, subject, object, owner, by, priority, dice } = asking;
  const { opened, settled, outcome = 'granted' } = asking;
  const id = commitOf(`${kind} ${subject} ${object}`, opened).slice(0, 12);
  const about = {
    id: `history-${id}`,
    kind,
    ...(object === undefined ? {} : { object }),
    owner,
    ...(priority === undefined ? {} : { priority }),
  };
  history.add({
    at: opened,
    type: 'request.opened',
    subject,
    by,
    data: about,
  });
  const decider = dice.pick(teamMembers(owner.replace('group:default/', '')));
  const answered =
    asking.answered ??
    hoursAfter(
      opened,
      (minutesBetween(opened, settled) / 60) * dice.between(0.2, 0.9),
    );
  const person = `user:default/${by}`;
  history.add({
    at: answered,
    type: 'request.answered',
    subject,
    by: decider,
    data: {
      ...about,
      requestedBy: person,
      minutesToAnswer: minutesBetween(opened, answered),
    },
  });
  history.add({
    at: settled,
    type: `request.${outcome}`,
    subject,
    by: outcome === 'withdrawn' ? by : decider,
    data: {
      ...about,
      requestedBy: person,
      minutesToAnswer: minutesBetween(opened, settled),
      ...(outcome === 'granted' && kind !== 'support' && kind !== 'feature'
        ? { commit: commitOf(subject, settled) }
        : {}),
    },
  });
  return about.id;
}
