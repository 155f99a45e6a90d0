import { Dice } from './Dice';
import { FieldsTeller, ToldCommit } from './FieldsTeller';
import { commitOf, History } from './History';
import { hoursAfter, minutesBetween, moment, workingHours } from './moments';
import { teamMembers } from './story/people';
import { REASONS, ReasonStory } from './story/reasons';
import { ServiceStory, Unmet } from './story/services';
import { END, periodAt } from './story/times';
import { FLOWS } from './story/traffic';
import { VERSIONS } from './story/versions';
import { teamOf, tellCommit } from './tellIntent';
import { tellTrouble, tellVisit } from './tellTrouble';
import { versionAt } from './versionAt';

const DAYS_OF_A_MONTH = 30.4;

/** Messages of commits, as people write them. */
const MESSAGES = [
  'New image',
  'More memory',
  'Read one more setting',
  'Scale out earlier',
  'Call one more service',
  'Tighten the probes',
  'Another value for staging',
  'Promote to production',
];

/** Tells what happens to one service: its specs, what was derived, and its first pods. */
export class ServiceTeller {
  private readonly dice: Dice;
  private subject: string;
  private derived = false;
  private running = false;
  private readonly commits: ToldCommit[] = [];

  constructor(
    private readonly history: History,
    private readonly story: ServiceStory,
    /** Services that a consent can be asked of at a moment. */
    private readonly callees: (at: Date) => readonly string[],
    private readonly fields: FieldsTeller,
  ) {
    this.dice = new Dice(`${story.subject} ${story.since}`);
    this.subject = story.subject;
  }

  tell(): void {
    const { since, until, by, moves = [], pace, quietFrom, unmet } = this.story;
    const stop = [until, quietFrom, unmet?.at].map(text =>
      text === undefined ? END : moment(text),
    );
    const last = new Date(Math.min(...stop.map(Number)));
    const born = workingHours(moment(since), this.dice);
    const pending = [...moves];
    let at = born < last ? this.change(born, by, 'created') : born;
    for (;;) {
      const gap = (DAYS_OF_A_MONTH * 24) / pace;
      at = workingHours(
        hoursAfter(at, gap * this.dice.between(0.3, 1.7)),
        this.dice,
      );
      const [move] = pending;
      if (move && moment(move.at) < at) {
        at = moment(move.at);
        this.move(at, move);
        pending.shift();
      } else if (at < last && hoursAfter(at, 24 * 14) < last) {
        at = this.change(at, this.author(at), 'changed');
      } else {
        break;
      }
    }
    this.end();
    this.migrate();
    this.commits.sort((a, b) => Number(a.at) - Number(b.at));
    this.fields.tell(this.commits);
  }

  /** @returns when everything was met */
  private change(at: Date, by: string, change: 'created' | 'changed'): Date {
    const message =
      change === 'created' ? `Add ${this.subject}` : this.dice.pick(MESSAGES);
    const commit = this.commit(at, by, change, message);
    const fails = this.dice.chance(periodAt(at).failing);
    if (!fails) {
      this.evaluate(at, commit);
      this.run(at);
      return at;
    }
    const callees = this.callees(at).filter(callee => callee !== this.subject);
    const reason = this.dice.pick(
      REASONS.filter(({ gate }) => gate || callees.length > 0),
      ({ weight }) => weight,
    );
    this.evaluate(at, commit, unmetBy(reason));
    const met = this.resolve(at, by, commit, reason, callees);
    this.run(met);
    return met;
  }

  /** What happens between a derivation that fails and the one that does not. */
  private resolve(
    at: Date,
    by: string,
    commit: string,
    reason: ReasonStory,
    callees: readonly string[],
  ): Date {
    const { dice, history, subject } = this;
    const trouble = { at, by, commit, subject, reason, callees, dice };
    const met = tellTrouble(history, trouble);
    if (dice.chance(0.35)) {
      const again = hoursAfter(at, minutesBetween(at, met) / 60 / 2);
      const retry = this.commit(again, by, 'changed', 'Try again');
      this.evaluate(again, retry, unmetBy(reason));
    }
    this.evaluate(
      met,
      reason.request
        ? commit
        : this.commit(met, by, 'changed', 'Correct the spec'),
    );
    return met;
  }

  private commit(
    at: Date,
    by: string,
    change: 'created' | 'changed' | 'moved' | 'removed',
    message: string,
    from?: string,
  ): string {
    const { subject } = this;
    const kind = this.story.kind ?? 'Service';
    const version = this.story.version ?? versionAt(this.last, at);
    const commit = tellCommit(this.history, {
      at,
      by,
      subject,
      path: `sectors/${subject}.yaml`,
      message,
      intent: {
        kind,
        version,
        change,
        ...(from === undefined ? {} : { from }),
      },
    });
    if (change !== 'removed') {
      this.commits.push({ at, by, commit, subject, kind, version });
    }
    return commit;
  }

  private evaluate(
    at: Date,
    commit: string,
    unmet: readonly Unmet[] = [],
  ): void {
    this.history.add({
      at: hoursAfter(at, 0.002),
      type: 'derivation.evaluated',
      subject: this.subject,
      data: {
        commit,
        met: unmet.length === 0,
        firstTry: !this.derived,
        unmet: [...unmet],
      },
    });
    this.derived = true;
  }

  private run(met: Date): void {
    const { toProduction } = this.story;
    if (this.running || toProduction === undefined) {
      return;
    }
    this.running = true;
    [
      { environment: 'staging', cluster: 'dev', hours: toProduction / 12 },
      { environment: 'production', cluster: 'prod', hours: toProduction },
    ].forEach(({ hours, ...data }) =>
      this.history.add({
        at: hoursAfter(met, hours),
        type: 'service.running',
        subject: this.subject,
        data,
      }),
    );
    this.observe(hoursAfter(met, toProduction));
  }

  /** A service that somebody calls is measured from the day on which it runs. */
  private observe(at: Date): void {
    if (FLOWS.some(({ to }) => to === this.last)) {
      this.history.add({
        // As the telemetry would name it, which then need not say so again.
        key: `observed:${this.last}`,
        at: hoursAfter(at, 2),
        type: 'service.observed',
        subject: this.subject,
        data: { environment: 'production' },
      });
    }
  }

  private move(at: Date, { to, by }: { to: string; by: string }): void {
    const from = this.subject;
    this.subject = to;
    const message = `Move ${from} to ${to}`;
    this.evaluate(at, this.commit(at, by, 'moved', message, from));
  }

  /** Brings it to where the example world has it. */
  private end(): void {
    const { unmet, until } = this.story;
    if (unmet) {
      const at = moment(unmet.at);
      this.evaluate(
        at,
        unmet.by === undefined
          ? commitOf(this.subject, at)
          : this.commit(
              at,
              unmet.by,
              this.derived ? 'changed' : 'created',
              'Call one more service',
            ),
        unmet.conditions,
      );
      if (unmet.by !== undefined && unmet.reads) {
        tellVisit(this.history, {
          at: moment(unmet.reads.at),
          subject: this.subject,
          by: unmet.by,
          guardrail: unmet.reads.guardrail,
        });
      }
    }
    if (until !== undefined) {
      this.commit(
        moment(until),
        teamMembers(teamOf(this.subject))[0],
        'removed',
        `Remove ${this.subject}`,
      );
    }
  }

  /** Brings the intent to a newer version of the language, where the story does. */
  private migrate(): void {
    const { subject, story } = this;
    const told = VERSIONS.find(each => each.subject === subject);
    if (!told?.move || story.until !== undefined) {
      return;
    }
    const { at: day, by, to, class: kind } = told.move;
    const at = moment(day);
    const commit = this.commit(at, by, 'changed', `Migrate to ${to}`);
    this.evaluate(at, commit);
    this.history.add({
      at,
      type: 'intent.migrated',
      subject,
      by,
      data: { commit, from: told.version, to, class: kind },
    });
  }

  /** What the service is called in the end. */
  private get last(): string {
    return this.story.moves?.at(-1)?.to ?? this.story.subject;
  }

  private author(at: Date): string {
    const team = this.dice.chance(periodAt(at).helped)
      ? 'platform'
      : teamOf(this.subject);
    return this.dice.pick(teamMembers(team));
  }
}

function unmetBy({ conditions, reason }: ReasonStory): Unmet[] {
  return conditions.map(type => ({ type, reason }));
}
