import { Fact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { Ledger, NewFact, Progress } from './Ledger';

/** SQLite takes at most 999 values in one statement on some builds. */
const CHUNK = 100;

interface FactRow {
  position: number;
  key: string;
  at: string;
  type: string;
  subject: string | null;
  actor: string;
  partition: Fact['partition'];
  data: string;
}

/** The ledger in the plugin's database: SQLite or PostgreSQL. */
export class KnexLedger implements Ledger {
  constructor(private readonly knex: Knex) {}

  async append(facts: NewFact[], progress?: Progress): Promise<Fact[]> {
    return this.knex.transaction(async trx => {
      // Writing first takes the row's lock on PostgreSQL, the database's on SQLite.
      await trx('ledger_head').where({ id: 1 }).increment('position', 0);
      const head = await trx('ledger_head').where({ id: 1 }).first();
      const start = Number(head?.position ?? 0);
      const rows = (await this.unknown(trx, facts)).map((fact, index) =>
        toRow(fact, start + index + 1),
      );
      for (let from = 0; from < rows.length; from += CHUNK) {
        await trx('facts').insert(rows.slice(from, from + CHUNK));
      }
      await trx('ledger_head')
        .where({ id: 1 })
        .update({ position: start + rows.length });
      if (progress) {
        await trx('ledger_progress')
          .insert(progress)
          .onConflict('source')
          .merge();
      }
      return rows.map(toFact);
    });
  }

  async read(options: { after: number; limit: number }): Promise<Fact[]> {
    const rows = await this.knex<FactRow>('facts')
      .where('position', '>', options.after)
      .orderBy('position')
      .limit(options.limit)
      .select();
    return rows.map(toFact);
  }

  async subjectsWith(type: string, subjects: string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (let from = 0; from < subjects.length; from += CHUNK) {
      const rows = await this.knex<FactRow>('facts')
        .where({ type })
        .whereIn('subject', subjects.slice(from, from + CHUNK))
        .distinct('subject');
      for (const { subject } of rows) {
        if (subject !== null) {
          found.add(subject);
        }
      }
    }
    return found;
  }

  async getProgress(source: string): Promise<string | undefined> {
    const row = await this.knex('ledger_progress').where({ source }).first();
    return row?.value;
  }

  private async unknown(
    trx: Knex.Transaction,
    facts: NewFact[],
  ): Promise<NewFact[]> {
    const known = new Set<string>();
    for (let from = 0; from < facts.length; from += CHUNK) {
      const keys = facts.slice(from, from + CHUNK).map(({ key }) => key);
      const rows = await trx<FactRow>('facts')
        .whereIn('key', keys)
        .select('key');
      rows.forEach(({ key }) => known.add(key));
    }
    return facts.filter(({ key }) => {
      const fresh = !known.has(key);
      known.add(key);
      return fresh;
    });
  }
}

function toRow(fact: NewFact, position: number): FactRow {
  return {
    position,
    key: fact.key,
    at: fact.at,
    type: fact.type,
    subject: fact.subject ?? null,
    actor: fact.actor,
    partition: fact.partition,
    data: JSON.stringify(fact.data),
  };
}

function toFact(row: FactRow): Fact {
  const { position, at, type, subject, actor, partition, data } = row;
  return {
    position: Number(position),
    at,
    type,
    ...(subject === null ? {} : { subject }),
    actor,
    data: JSON.parse(data),
    partition,
  };
}
