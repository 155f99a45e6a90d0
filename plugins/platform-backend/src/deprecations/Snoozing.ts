import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { assessDeprecation } from '@ridgeway/derivation';
import { DocumentOf } from '@ridgeway/intent';
import {
  LAST_DAYS,
  latestSnooze,
  LONGEST_SNOOZE_DAYS,
  SnoozeRequest,
} from '@ridgeway/plugin-platform-common';
import { DerivationService } from '../derivation/DerivationService';
import { owns, Person } from '../people/Person';
import { deprecationFact } from './facts/deprecationFact';
import { SnoozeStore } from './store/SnoozeStore';

/** Puts reminders off for a team, with a reason. */
export class Snoozing {
  constructor(
    private readonly options: {
      derivation: Pick<DerivationService, 'current'>;
      snoozes: Pick<SnoozeStore, 'put'>;
      platformTeam: string;
      now?: () => Date;
    },
  ) {}

  /**
   * @throws NotAllowedError when it is not their team
   * @throws InputError when the day is none that it can be put off to
   * @throws ConflictError when there is nothing to put off (any more)
   */
  async snooze(
    document: DocumentOf<'Deprecation'>,
    { reason, team, until }: SnoozeRequest,
    person: Person,
  ): Promise<void> {
    const { derivation, platformTeam, snoozes } = this.options;
    const { world } = derivation.current();
    const now = this.options.now?.() ?? new Date();
    if (!owns(person, team) && !owns(person, platformTeam)) {
      throw new NotAllowedError(
        `Reminders of ${team} are put off by its members, and you are none. Ask one of them, or ${platformTeam}.`,
      );
    }
    const id = document.metadata.name;
    const { affected, deadline } = assessDeprecation(
      world,
      document,
      now.toISOString(),
    );
    if (!affected.some(({ owner }) => owner === team)) {
      throw new ConflictError(
        `${team} has nothing that ${id} affects, so it is not reminded.`,
      );
    }
    if (deadline === undefined) {
      throw new ConflictError(
        `${id} has not been announced, so nobody is reminded of it.`,
      );
    }
    assertDay(until, deadline, now);
    const at = now.toISOString();
    const by = person.entityRef;
    await snoozes.put(
      id,
      { team, until, reason: reason.trim(), by, at },
      deprecationFact('deprecation.snoozed', world, {
        ...{ id, at, actor: by },
        key: `${id}:${team}:${at}`,
        data: { team, until, reason: reason.trim(), by },
      }),
    );
  }
}

function assertDay(until: string, deadline: string, now: Date): void {
  const latest = latestSnooze(deadline, now);
  if (latest === undefined) {
    throw new ConflictError(
      `Reminders of the last ${LAST_DAYS} days before the deadline (${deadline}), and after it, are not put off. Migrate now, or ask for more time.`,
    );
  }
  const today = now.toISOString().slice(0, 10);
  if (!isDay(until) || until <= today || until > latest) {
    throw new InputError(
      `Reminders cannot be put off until ${until}. Choose a day after ${today} and not after ${latest}: at most ${LONGEST_SNOOZE_DAYS} days, and never the last ${LAST_DAYS} before the deadline.`,
    );
  }
}

/** Whether the calendar has it: 31 November is read as the day after the last. */
function isDay(day: string): boolean {
  const moment = Date.parse(day);
  return (
    !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === day
  );
}
