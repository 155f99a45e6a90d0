import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { assessDeprecation, DeprecationAssessment } from '@ridgeway/derivation';
import { DocumentOf, World } from '@ridgeway/intent';
import {
  DeprecationSnooze,
  Fact,
  LAST_DAYS,
} from '@ridgeway/plugin-platform-common';
import { DerivationService } from '../../derivation/DerivationService';
import { PLATFORM_ACTOR } from '../../ledger/commitFacts';
import { Ledger } from '../../ledger/Ledger';
import { Leads } from '../../people/Leads';
import { isTold } from '../Assessments';
import { deprecationFact, deprecationKey } from '../facts/deprecationFact';
import { SnoozeStore } from '../store/SnoozeStore';
import { daysUntil, dueStep, ESCALATION_DAYS } from './dueStep';
import { groupsOf } from './groupsOf';
import { RemindedGroup, reminderOf } from './reminderOf';

type Deprecation = DocumentOf<'Deprecation'>;

/** Why a group is reminded now. */
interface Occasion {
  /** Tells it apart from other reminders of the deprecation: what has the same is sent once. */
  key: string;
  /** Days before the deadline; absent when a person caused it. */
  step?: number;
  actor: string;
}

/** What a round of reminders is judged by. */
interface Round {
  world: World;
  now: Date;
  document: Deprecation;
  snoozes: readonly DeprecationSnooze[];
}

/**
 * Reminds teams of what goes away, and their leads when time is short.
 *
 * @remarks
 * What was sent stands in the ledger, by a key that names the team, the deadline and the step: so
 * however often it is looked, and however many replicas look, each goes out once; and what fell due
 * while the portal was down or the team had put it off goes out afterwards.
 */
export class DeprecationReminders {
  constructor(
    private readonly options: {
      derivation: DerivationService;
      leads: Pick<Leads, 'of'>;
      ledger: Ledger;
      logger: LoggerService;
      notifications: NotificationService;
      snoozes: SnoozeStore;
      now?: () => Date;
    },
  ) {}

  /** Does what is due. Deprecations do not get into each other's way: what fails is tried again next time. */
  async look(): Promise<void> {
    const { derivation, logger } = this.options;
    for (const { document } of derivation
      .current()
      .world.deprecations.values()) {
      try {
        await this.lookAt(document);
      } catch (error) {
        logger.warn(
          `Nobody could be reminded yet of ${document.metadata.name}: ${error}`,
        );
      }
    }
  }

  /**
   * Reminds teams because a person wants it, each at most once a day.
   *
   * @param teams - default all that are affected
   * @returns those that were reminded: not those that put it off, or were reminded today
   */
  async remind(
    document: Deprecation,
    teams: readonly string[] | undefined,
    actor: string,
  ): Promise<string[]> {
    const round = await this.round(document);
    const today = round.now.toISOString().slice(0, 10);
    const reminded = new Set<string>();
    const assessment = this.assess(round);
    for (const group of isTold(assessment) ? groupsOf(assessment) : []) {
      const { deadline, team } = group;
      const key = `${team}:${deadline}:by-hand:${today}`;
      if (
        (teams ?? [team]).includes(team) &&
        !isLeftOut(group, round) &&
        (await this.once(round, group, { key, actor }))
      ) {
        reminded.add(team);
      }
    }
    return [...reminded].sort();
  }

  private async lookAt(document: Deprecation): Promise<void> {
    const round = await this.round(document);
    const assessment = this.assess(round);
    if (!isTold(assessment)) {
      return;
    }
    const { announced, enforced } = document.spec;
    for (const group of groupsOf(assessment)) {
      const { affected, deadline, stopped, team } = group;
      if (stopped) {
        const key = `${team}:stopped:${enforced?.at}`;
        const actor = enforced?.by ?? PLATFORM_ACTOR;
        await this.once(round, group, { key, actor });
      } else {
        const extended = affected.some(({ extension }) => extension);
        const step = dueStep(
          { announced: extended ? undefined : announced, deadline },
          round.now,
        );
        if (step !== undefined && !isLeftOut(group, round)) {
          const key = `${team}:${deadline}:${step}`;
          await this.once(round, group, { key, step, actor: PLATFORM_ACTOR });
        }
      }
    }
  }

  private async round(document: Deprecation): Promise<Round> {
    const { derivation, snoozes } = this.options;
    return {
      world: derivation.current().world,
      now: this.options.now?.() ?? new Date(),
      document,
      snoozes: await snoozes.list(document.metadata.name),
    };
  }

  private assess({ document, now, world }: Round): DeprecationAssessment {
    return assessDeprecation(world, document, now.toISOString());
  }

  /** Sends and records a reminder unless it is recorded. @returns whether it went out */
  private async once(
    round: Round,
    group: RemindedGroup,
    { actor, key, step }: Occasion,
  ): Promise<boolean> {
    const { leads, ledger, notifications } = this.options;
    const { document, now, world } = round;
    const { affected, deadline, team } = group;
    const id = document.metadata.name;
    const event = `${id}:${key}`;
    const { size } = await ledger.known([
      deprecationKey('deprecation.reminded', event),
    ]);
    if (size > 0 || (await this.isHistory(id, team, step))) {
      return false;
    }
    const escalates = daysUntil(deadline, now) <= ESCALATION_DAYS;
    const ledBy = escalates ? await leads.of(team) : [];
    // One that is sent again after a crash takes the place of itself.
    await notifications.send(
      reminderOf(document, group, [...new Set([team, ...ledBy])], now),
    );
    await ledger.append([
      deprecationFact('deprecation.reminded', world, {
        ...{ id, actor },
        key: event,
        at: now.toISOString(),
        data: {
          team,
          ...(step !== undefined && { step }),
          escalated: ledBy.length > 0,
          services: affected.map(({ subject }) => subject),
        },
      }),
    ]);
    return true;
  }

  /** Whether the example company's past tells of the reminder. */
  private async isHistory(
    id: string,
    team: string,
    step: number | undefined,
  ): Promise<boolean> {
    const told: Fact[] =
      step === undefined
        ? []
        : await this.options.ledger.readTypes(['deprecation.reminded'], {
            subject: id,
          });
    return told.some(
      ({ data, partition }) =>
        partition === 'example' && data.team === team && data.step === step,
    );
  }
}

/** Whether the team has put it off, which ends a week before the deadline. */
function isLeftOut(
  { deadline, team }: RemindedGroup,
  { now, snoozes }: Round,
): boolean {
  const until = snoozes.find(snooze => snooze.team === team)?.until;
  return (
    until !== undefined &&
    now.toISOString().slice(0, 10) < until &&
    daysUntil(deadline, now) > LAST_DAYS
  );
}
