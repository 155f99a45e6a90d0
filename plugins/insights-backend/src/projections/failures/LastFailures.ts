import { KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { deleteRows, insertRows, selectRows } from '../../database/bulk';
import { movedFrom } from '../../subjects/movedFrom';
import { sectorOf } from '../../subjects/sectorOf';
import { FailureOutcome } from './foldFailures';

const TABLE = 'failures';

interface FailureRow {
  subject: string;
  reason: string;
  partition: KnownFact['partition'];
  since: string;
  /** Null while it lasts. */
  ended_at: string | null;
}

/** The last time that each subject failed for each reason. */
export class LastFailures {
  private readonly changed = new Set<string>();

  private constructor(
    /** By subject, then by reason. */
    private readonly rows: Map<string, Map<string, FailureRow>>,
  ) {}

  /** Reads those of the subjects of facts. */
  static async load(
    trx: Knex.Transaction,
    facts: readonly KnownFact[],
  ): Promise<LastFailures> {
    const found = await selectRows<FailureRow>(
      trx,
      TABLE,
      'subject',
      facts.flatMap(fact =>
        [fact.subject, movedFrom(fact)].flatMap(subject => subject ?? []),
      ),
    );
    const rows = new Map<string, Map<string, FailureRow>>();
    for (const { subject, reason, partition, since, ended_at } of found) {
      const ofSubject = rows.get(subject) ?? new Map();
      ofSubject.set(reason, { subject, reason, partition, since, ended_at });
      rows.set(subject, ofSubject);
    }
    return new LastFailures(rows);
  }

  take(
    subject: string,
    outcome: FailureOutcome,
    { at, partition }: KnownFact,
  ): void {
    const { reason, event } = outcome;
    const ofSubject = this.rows.get(subject) ?? new Map<string, FailureRow>();
    if (event === 'failed') {
      ofSubject.set(reason, {
        subject,
        reason,
        partition,
        since: at,
        ended_at: null,
      });
    } else if (event === 'resolved') {
      const row = ofSubject.get(reason);
      if (row) {
        ofSubject.set(reason, { ...row, ended_at: at });
      }
    } else {
      return;
    }
    this.rows.set(subject, ofSubject);
    this.changed.add(subject);
  }

  /** The subject is gone, and with it what was wrong. */
  end(subject: string, at: string): void {
    for (const [reason, row] of this.rows.get(subject) ?? []) {
      if (row.ended_at === null) {
        this.rows.get(subject)?.set(reason, { ...row, ended_at: at });
        this.changed.add(subject);
      }
    }
  }

  rename(from: string, to: string): void {
    const before = this.rows.get(from);
    if (before) {
      this.rows.delete(from);
      this.rows.set(
        to,
        new Map(
          [...before].map(([reason, row]) => [reason, { ...row, subject: to }]),
        ),
      );
      this.changed.add(from).add(to);
    }
  }

  async save(trx: Knex.Transaction): Promise<void> {
    await deleteRows(trx, TABLE, 'subject', this.changed);
    await insertRows(
      trx,
      TABLE,
      [...this.changed].flatMap(subject =>
        [...(this.rows.get(subject)?.values() ?? [])].map(row => ({
          ...row,
          sector: sectorOf(subject),
        })),
      ),
    );
  }
}
