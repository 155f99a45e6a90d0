import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import {
  addToRows,
  deleteRows,
  insertRows,
  selectRows,
  upsertRows,
} from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';

/** Tables of {@link DeprecationBook}. */
export const DEPRECATION_TABLES = {
  deprecations: 'deprecations',
  subjects: 'deprecation_subjects',
  days: 'deprecation_days',
} as const;

/** Something that goes away, as stored. */
export interface DeprecationRow {
  id: string;
  title: string;
  of: string;
  owner: string;
  contact: string;
  /** Null of a draft. */
  announced: string | null;
  deadline: string | null;
  enforced: boolean;
  removed: boolean;
  partition: KnownFact['partition'];
}

/** Somebody who is or was affected, as stored. */
export interface AffectedRow {
  deprecation: string;
  subject: string;
  sector: string;
  class: 'automatic' | 'assisted' | 'blocked';
  /** Minutes. */
  effort: number;
  /** JSON. */
  reasons: string;
  until: string | null;
  stopped: boolean;
  /** Moments. */
  since: string;
  done_at: string | null;
  /** Its intent is gone. */
  removed: boolean;
  partition: KnownFact['partition'];
}

/** A subject more or less that is affected from a day on. */
export interface AffectedStep {
  day: string;
  deprecation: string;
  sector: string;
  partition: KnownFact['partition'];
  affected: 1 | -1;
}

/** Deprecations and the affected while facts about them are taken in. */
export class DeprecationBook {
  private readonly deprecations = new Map<string, DeprecationRow>();
  /** By subject, then by deprecation. */
  private readonly affected = new Map<string, Map<string, AffectedRow>>();
  private readonly touched = new Set<string>();
  private readonly steps = new Array<AffectedStep>();

  static async load(
    trx: Knex.Transaction,
    facts: readonly KnownFact[],
  ): Promise<DeprecationBook> {
    const book = new DeprecationBook();
    const names = facts.flatMap(fact =>
      [fact.subject, movedFrom(fact)].flatMap(name => name ?? []),
    );
    const { deprecations, subjects } = DEPRECATION_TABLES;
    const known = await selectRows<DeprecationRow>(
      trx,
      deprecations,
      'id',
      names,
    );
    const rows = await selectRows<AffectedRow>(trx, subjects, 'subject', names);
    known.forEach(row => book.deprecations.set(row.id, row));
    rows.forEach(row => book.ofSubject(row.subject).set(row.deprecation, row));
    return book;
  }

  deprecation(id: string): DeprecationRow | undefined {
    return this.deprecations.get(id);
  }

  putDeprecation(row: DeprecationRow): void {
    this.deprecations.set(row.id, row);
  }

  affectedBy(subject: string, deprecation: string): AffectedRow | undefined {
    return this.affected.get(subject)?.get(deprecation);
  }

  /** Everything that the subject is or was affected by. */
  all(subject: string): AffectedRow[] {
    return [...(this.affected.get(subject)?.values() ?? [])];
  }

  put(row: AffectedRow): void {
    this.ofSubject(row.subject).set(row.deprecation, row);
    this.touched.add(row.subject);
  }

  /** What is known of a subject goes on under another name. */
  rename(from: string, to: string, sector: string): void {
    const rows = this.all(from);
    this.affected.delete(from);
    this.touched.add(from);
    rows.forEach(row => this.put({ ...row, subject: to, sector }));
  }

  step(day: string, row: AffectedRow, affected: 1 | -1): void {
    const { deprecation, sector, partition } = row;
    this.steps.push({ day, deprecation, sector, partition, affected });
  }

  async save(trx: Knex.Transaction): Promise<void> {
    const { deprecations, subjects, days } = DEPRECATION_TABLES;
    await upsertRows(
      trx,
      deprecations,
      ['id'],
      [...this.deprecations.values()].map(row => ({
        ...row,
        enforced: Boolean(row.enforced),
        removed: Boolean(row.removed),
      })),
    );
    await deleteRows(trx, subjects, 'subject', this.touched);
    await insertRows(
      trx,
      subjects,
      [...this.touched]
        .flatMap(subject => this.all(subject))
        .map(row => ({
          ...row,
          stopped: Boolean(row.stopped),
          removed: Boolean(row.removed),
        })),
    );
    await addToRows(
      trx,
      days,
      ['affected'],
      this.steps.map(step => ({ ...step })),
    );
  }

  private ofSubject(subject: string): Map<string, AffectedRow> {
    const rows = this.affected.get(subject) ?? new Map<string, AffectedRow>();
    this.affected.set(subject, rows);
    return rows;
  }
}
