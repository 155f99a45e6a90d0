import { KnownFact } from '@ridgeway/plugin-platform-common';
import { movedFrom } from '../../subjects/movedFrom';
import { sectorOf } from '../../subjects/sectorOf';
import { dayOf } from '../../time/dayOf';
import { later } from '../../time/moments';
import { AffectedRow, DeprecationBook } from './DeprecationBook';

type Changed = KnownFact<'deprecation.changed'>;
type Assessed = KnownFact<'deprecation.assessed'>;

/** Follows what goes away, and who is affected from when until when. */
export class DeprecationFold {
  constructor(private readonly book: DeprecationBook) {}

  take(fact: KnownFact): void {
    const { subject } = fact;
    if (subject === undefined) {
      return;
    }
    switch (fact.type) {
      case 'deprecation.changed':
        this.change(subject, fact);
        break;
      case 'deprecation.removed':
        this.remove(subject);
        break;
      case 'deprecation.assessed':
        this.assess(subject, fact);
        break;
      case 'deprecation.cleared': {
        const row = this.book.affectedBy(subject, fact.data.deprecation);
        if (row) {
          this.clear(row, fact.at);
        }
        break;
      }
      case 'intent.committed':
        this.commit(subject, fact);
        break;
      default:
    }
  }

  private change(id: string, { data, partition }: Changed): void {
    const before = this.book.deprecation(id);
    const { title, of, owner, contact } = data;
    this.book.putDeprecation({
      id,
      ...{ title, of, owner, contact },
      announced: data.announced ?? null,
      deadline: data.deadline ?? null,
      enforced:
        data.change === 'enforced' ||
        (data.change === 'changed' && Boolean(before?.enforced)),
      removed: false,
      partition: before?.partition ?? partition,
    });
  }

  private remove(id: string): void {
    const before = this.book.deprecation(id);
    if (before) {
      this.book.putDeprecation({ ...before, removed: true });
    }
  }

  private assess(subject: string, { at, data, partition }: Assessed): void {
    const { deprecation } = data;
    const before = this.book.affectedBy(subject, deprecation);
    const row: AffectedRow = {
      deprecation,
      subject,
      sector: sectorOf(subject),
      class: data.class,
      effort: data.effortMinutes,
      reasons: JSON.stringify(data.reasons),
      until: data.until ?? null,
      stopped: data.stopped,
      since: before?.since ?? at,
      done_at: null,
      removed: false,
      partition: before?.partition ?? partition,
    };
    this.book.put(row);
    if (!before) {
      this.book.step(dayOf(at), row, 1);
    } else if (before.done_at !== null) {
      this.book.step(dayOf(later(at, before.done_at)), row, 1);
    }
  }

  /** Clocks disagree: nobody is done before they were affected. */
  private clear(row: AffectedRow, at: string, removed = false): void {
    if (row.done_at !== null) {
      return;
    }
    const done = later(at, row.since);
    this.book.put({ ...row, done_at: done, stopped: false, removed });
    this.book.step(dayOf(done), row, -1);
  }

  private commit(subject: string, fact: KnownFact<'intent.committed'>): void {
    const from = movedFrom(fact);
    if (from !== undefined) {
      this.move(from, subject, fact.at);
    }
    if (fact.data.intent?.change === 'removed') {
      this.book.all(subject).forEach(row => this.clear(row, fact.at, true));
    }
  }

  private move(from: string, to: string, at: string): void {
    const rows = this.book.all(from);
    if (rows.length === 0) {
      return;
    }
    // What stood under the new name before is another one's, and over.
    this.book.all(to).forEach(row => this.clear(row, at, true));
    this.book.rename(from, to, sectorOf(to));
    for (const row of rows.filter(({ done_at }) => done_at === null)) {
      const day = dayOf(later(at, row.since));
      this.book.step(day, row, -1);
      this.book.step(day, { ...row, sector: sectorOf(to) }, 1);
    }
  }
}
