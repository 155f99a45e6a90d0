import { Fact } from '@ridgeway/plugin-platform-common';
import { escapeLike } from '@ridgeway/plugin-platform-node';
import { Knex } from 'knex';
import { CHECKPOINT, chunksOf, FactRow, toFact, toRow } from './factRows';
import { FactsAbout, Ledger, NewFact, Progress } from './Ledger';

/** The largest that the database can compare with. */
const MAX_POSITION = 2 ** 31 - 1;

/** A page of facts holds about so much data, and at least one fact. */
const PAGE_CHARACTERS = 4_000_000;

/** The ledger in the plugin's database: SQLite or PostgreSQL. */
export class KnexLedger implements Ledger {
  constructor(private readonly knex: Knex) {}

  async append(facts: NewFact[], progress?: Progress): Promise<Fact[]> {
    return this.knex.transaction(trx => this.appendIn(trx, facts, progress));
  }

  /** Appends in a transaction that also writes what the facts are about, as its last step. */
  async appendIn(
    trx: Knex.Transaction,
    facts: NewFact[],
    progress?: Progress,
  ): Promise<Fact[]> {
    // Writing first takes the row's lock on PostgreSQL, the database's on SQLite.
    await trx('ledger_head').where({ id: 1 }).increment('position', 0);
    const start = await this.head(trx);
    const rows = (await this.unknown(trx, facts)).map((fact, index) =>
      toRow(fact, start + index + 1),
    );
    for (const chunk of chunksOf(rows)) {
      await trx('facts').insert(chunk);
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
  }

  async read(options: { after: number; limit: number }): Promise<Fact[]> {
    const { after, limit } = options;
    if (after > MAX_POSITION) {
      return [];
    }
    const following = this.knex<FactRow>('facts')
      .where('position', '>', after)
      .orderBy('position')
      .limit(limit);
    const end = await this.endOfPage(after, following.clone());
    const rows = await (end === undefined
      ? following
      : following.where('position', '<=', end));
    return rows.map(toFact);
  }

  /** Parts of checkpoints are large: a page with some holds no more than is good for its reader. */
  private async endOfPage(
    after: number,
    page: Knex.QueryBuilder<FactRow>,
  ): Promise<number | undefined> {
    const checkpoint = await this.knex<FactRow>('facts')
      .where({ type: CHECKPOINT })
      .where('position', '>', after)
      .first('position');
    if (!checkpoint) {
      return undefined;
    }
    const sizes: Array<{ position: number; size: number }> = await page.select(
      'position',
      this.knex.raw('length(data) as size'),
    );
    let total = 0;
    const fitting = sizes.filter(({ size }, index) => {
      total += Number(size);
      return index === 0 || total <= PAGE_CHARACTERS;
    });
    return Number(fitting.at(-1)?.position ?? after);
  }

  async latest(type: string, subjects: string[]): Promise<Map<string, Fact>> {
    const found = new Map<string, Fact>();
    for (const chunk of chunksOf(subjects)) {
      const rows = await this.knex<FactRow>('facts').whereIn(
        'position',
        this.knex<FactRow>('facts')
          .where({ type })
          .whereIn('subject', chunk)
          .groupBy('subject')
          .max('position'),
      );
      for (const row of rows) {
        found.set(row.subject ?? '', toFact(row));
      }
    }
    return found;
  }

  async latestOf(types: readonly string[]): Promise<Map<string, Fact>> {
    const rows = await this.knex<FactRow>('facts')
      .whereIn(
        'position',
        this.knex<FactRow>('facts')
          .whereIn('type', types)
          .groupBy('subject')
          .max('position'),
      )
      .select();
    return new Map(rows.map(row => [row.subject ?? '', toFact(row)]));
  }

  async last(type: string): Promise<Fact | undefined> {
    const row = await this.knex<FactRow>('facts')
      .where({ type })
      .orderBy('position', 'desc')
      .first();
    return row && toFact(row);
  }

  async readTypes(
    types: readonly string[],
    { after = 0, subject }: { after?: number; subject?: string } = {},
  ): Promise<Fact[]> {
    const rows = await this.knex<FactRow>('facts')
      .whereIn('type', types)
      .where(subject === undefined ? {} : { subject })
      .where('position', '>', after)
      .orderBy('position')
      .select();
    return rows.map(toFact);
  }

  async readAbout(
    about: FactsAbout,
  ): Promise<{ facts: Fact[]; total: number }> {
    const { subject, kind, except = [], before, limit } = about;
    const found = this.knex<FactRow>('facts').where(
      subject.includes('/') ? { subject } : { sector: subject },
    );
    if (kind !== undefined) {
      found.whereRaw(`type like ? escape '\\'`, [`${escapeLike(kind)}.%`]);
    }
    found.whereNotIn('type', except);
    const [{ total }] = await found.clone().count({ total: '*' });
    if (before) {
      const { at, position } = before;
      found.where(older =>
        older
          .where('at', '<', at)
          .orWhere(same => same.where({ at }).where('position', '<', position)),
      );
    }
    const rows = await found
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'position', order: 'desc' },
      ])
      .limit(limit)
      .select();
    return { facts: rows.map(toFact), total: Number(total) };
  }

  /** Position of the last fact that was ever appended. */
  async head(knex: Knex = this.knex): Promise<number> {
    const head = await knex('ledger_head').where({ id: 1 }).first();
    return Number(head?.position ?? 0);
  }

  async known(keys: string[]): Promise<Set<string>> {
    return knownKeys(this.knex, keys);
  }

  async getProgress(source: string): Promise<string | undefined> {
    const row = await this.knex('ledger_progress').where({ source }).first();
    return row?.value;
  }

  private async unknown(
    trx: Knex.Transaction,
    facts: NewFact[],
  ): Promise<NewFact[]> {
    const known = await knownKeys(
      trx,
      facts.map(({ key }) => key),
    );
    return facts.filter(({ key }) => {
      const fresh = !known.has(key);
      known.add(key);
      return fresh;
    });
  }
}

async function knownKeys(knex: Knex, keys: string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const chunk of chunksOf(keys)) {
    for (const table of ['facts', 'forgotten_keys']) {
      const rows = await knex<Pick<FactRow, 'key'>>(table)
        .whereIn('key', chunk)
        .select('key');
      rows.forEach(({ key }) => known.add(key));
    }
  }
  return known;
}
