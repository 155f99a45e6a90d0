import { KnownFact } from '@ridgeway/plugin-platform-common';
import { movedFrom } from '../../subjects/movedFrom';
import { sectorOf } from '../../subjects/sectorOf';
import { dayOf } from '../../time/dayOf';
import { addDays } from '../../time/days';
import { minutesBetween } from '../../time/minutesBetween';
import { roundMinutes } from '../../time/roundMinutes';
import { earlier, later } from '../../time/moments';
import { PresencePlace, PresenceSteps } from './PresenceSteps';
import { foldSector } from './foldSector';
import { SubjectBook } from './SubjectBook';
import { SubjectRow } from './SubjectRow';

/** Days without a change of its intent after which a service is stale. */
export const STALE_DAYS = 180;

type Committed = KnownFact<'intent.committed'>;

/** Follows services from their first intent on. */
export class SubjectFold {
  constructor(
    private readonly book: SubjectBook,
    private readonly steps: PresenceSteps,
  ) {}

  take(fact: KnownFact): void {
    const { subject } = fact;
    if (subject === undefined) {
      return;
    }
    switch (fact.type) {
      case 'intent.committed':
        this.committed(subject, fact);
        break;
      case 'derivation.evaluated':
        this.evaluated(subject, fact);
        break;
      case 'service.running':
        this.ran(subject, '', fact.at);
        this.ran(subject, fact.data.environment, fact.at);
        break;
      default:
    }
  }

  private committed(subject: string, fact: Committed): void {
    const { intent } = fact.data;
    if (!intent) {
      return;
    }
    if (intent.kind === 'Sector') {
      foldSector(this.book, subject, fact, (row, place) =>
        this.relocate(row, place, dayOf(fact.at)),
      );
      return;
    }
    const before = movedFrom(fact);
    if (before !== undefined) {
      this.rename(before, subject, fact);
    }
    const known = this.book.subject(subject);
    if (intent.change === 'removed') {
      if (known?.alive) {
        this.remove(known, fact);
      }
      return;
    }
    const place = {
      sector: sectorOf(subject),
      owner: intent.owner ?? this.book.sector(sectorOf(subject))?.owner ?? '',
      partition: fact.partition,
    };
    this.change(known, subject, place, fact);
    this.noteFirst(place.sector, fact.at);
  }

  private change(
    known: SubjectRow | undefined,
    subject: string,
    place: PresencePlace,
    { at, data }: Committed,
  ): void {
    const day = dayOf(at);
    const described = {
      kind: data.intent?.kind ?? '',
      version: data.intent?.version ?? '',
    };
    if (!known?.alive) {
      const stale_on = addDays(day, STALE_DAYS);
      this.steps.step(day, 'on', place, 1);
      this.steps.step(stale_on, 'stale', place, 1);
      this.put({
        derived_at: null,
        met: null,
        minutes_derived: null,
        ...known,
        ...described,
        ...place,
        subject,
        alive: true,
        created_at: earlier(known?.created_at, at),
        changed_at: at,
        counted_on: day,
        stale_on,
      });
      return;
    }
    const row = this.relocate(known, place, day);
    if (at <= row.changed_at) {
      this.put(this.countFrom({ ...row, ...described }, at));
      return;
    }
    const stale_on = addDays(day, STALE_DAYS);
    this.steps.step(later(row.stale_on, day), 'stale', place, -1);
    this.steps.step(stale_on, 'stale', place, 1);
    this.put({ ...row, ...described, changed_at: at, stale_on });
  }

  /** An intent that turns up late and was there before: it counts from then on. */
  private countFrom(row: SubjectRow, at: string): SubjectRow {
    const day = dayOf(at);
    if (at >= row.created_at) {
      return row;
    }
    if (day < row.counted_on) {
      this.steps.step(row.counted_on, 'on', row, -1);
      this.steps.step(day, 'on', row, 1);
      return { ...row, created_at: at, counted_on: day };
    }
    return { ...row, created_at: at };
  }

  private remove(row: SubjectRow, { at }: Committed): void {
    const day = later(dayOf(at), row.counted_on);
    this.steps.step(day, 'on', row, -1);
    this.steps.step(later(row.stale_on, day), 'stale', row, -1);
    this.put({ ...row, alive: false });
  }

  /** Another name, and perhaps another sector: the same service, counted once. */
  private rename(from: string, to: string, fact: Committed): void {
    const target = this.book.subject(to);
    if (target?.alive) {
      const source = this.book.subject(from);
      if (source?.alive) {
        this.remove(source, fact);
      }
      return;
    }
    this.book.rename(from, to);
  }

  /** Counts a service elsewhere from a day on. */
  private relocate(
    row: SubjectRow,
    place: PresencePlace,
    day: string,
  ): SubjectRow {
    if (
      row.sector === place.sector &&
      row.owner === place.owner &&
      row.partition === place.partition
    ) {
      return row;
    }
    if (!row.alive) {
      return { ...row, ...place };
    }
    const from = later(day, row.counted_on);
    this.steps.move(from, 'on', row, place);
    this.steps.move(later(row.stale_on, from), 'stale', row, place);
    return { ...row, ...place, counted_on: from };
  }

  private evaluated(
    subject: string,
    { at, data }: KnownFact<'derivation.evaluated'>,
  ): void {
    const row = this.book.subject(subject);
    if (row) {
      const derived_at = data.met
        ? earlier(row.derived_at ?? undefined, at)
        : row.derived_at;
      this.put({ ...row, met: data.met, derived_at });
    }
  }

  private ran(subject: string, environment: string, at: string): void {
    const row = this.book.subject(subject);
    const known = this.book.run(subject, environment);
    if (!row || (known && known.at <= at)) {
      return;
    }
    const { sector, owner, partition, created_at, derived_at } = row;
    this.book.putRun({
      ...{ subject, environment, sector, owner, partition, at },
      day: dayOf(at),
      minutes_intent: roundMinutes(minutesBetween(created_at, at)),
      minutes_derived:
        derived_at === null
          ? null
          : roundMinutes(minutesBetween(derived_at, at)),
    });
  }

  private noteFirst(sector: string, at: string): void {
    const row = this.book.sector(sector);
    if (row && row.minutes_intent === null) {
      this.book.putSector({
        ...row,
        minutes_intent: roundMinutes(minutesBetween(row.created_at, at)),
      });
    }
  }

  private put(row: SubjectRow): void {
    this.book.putSubject({
      ...row,
      minutes_derived:
        row.derived_at === null
          ? null
          : roundMinutes(minutesBetween(row.created_at, row.derived_at)),
    });
  }
}
