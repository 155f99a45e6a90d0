import { ExportedFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { CHECKPOINT, chunksOf, FactRow, toFact } from '../factRows';
import { KnexLedger } from '../KnexLedger';
import { NewFact, Progress } from '../Ledger';
import { FactArchive } from './FactArchive';
import { forget } from './forget';

/** The archive of a ledger in the plugin's database: SQLite or PostgreSQL. */
export class KnexFactArchive implements FactArchive {
  constructor(
    private readonly knex: Knex,
    private readonly ledger: KnexLedger,
  ) {}

  async read(options: {
    after: number;
    limit: number;
  }): Promise<ExportedFact[]> {
    const rows = await this.knex<FactRow>('facts')
      .where('position', '>', options.after)
      .whereNot({ type: CHECKPOINT })
      .orderBy('position')
      .limit(options.limit)
      .select();
    return rows.map(row => ({ ...toFact(row), key: row.key }));
  }

  async bringIn(
    facts: NewFact[],
    told: (appended: number) => NewFact[],
    progress?: Progress,
  ): Promise<number> {
    return this.knex.transaction(async trx => {
      for (const chunk of chunksOf(facts)) {
        await trx('forgotten_keys')
          .whereIn(
            'key',
            chunk.map(({ key }) => key),
          )
          .where({ removed: true })
          .delete();
      }
      const appended = await this.ledger.appendIn(trx, facts);
      await this.ledger.appendIn(trx, told(appended.length), progress);
      return appended.length;
    });
  }

  async removeExample(told: (removed: number) => NewFact): Promise<number> {
    return this.knex.transaction(async trx => {
      // The lock of the ledger first: nobody appends meanwhile.
      await this.ledger.appendIn(trx, []);
      const removed = await forget(trx, { removed: true }, facts =>
        facts.where({ partition: 'example' }),
      );
      await this.ledger.appendIn(trx, [told(removed)]);
      return removed;
    });
  }
}
