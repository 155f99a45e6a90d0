import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { PLATFORM_ACTOR } from '../commitFacts';
import { CHECKPOINT, FactRow } from '../factRows';
import { KnexLedger } from '../KnexLedger';
import { NewFact } from '../Ledger';
import { forget } from './forget';
import { KnexCheckpointStore } from './KnexCheckpointStore';

/** So many facts are forgotten in one transaction. */
const BATCH = 20_000;

/**
 * Types whose last fact about a subject the platform itself goes by: whether it was met before,
 * what it was when nobody could read it any more, what is news and what is not.
 */
const KEPT: readonly string[] = [
  'derivation.evaluated',
  'intent.committed',
  'intent.fields',
  'settings.changed',
  'component.observed',
  'component.gone',
  'ledger.removed',
];

/**
 * Forgets facts that are older than the ledger keeps them, as soon as a checkpoint stands for them.
 *
 * @remarks
 * A batch, the keys it leaves behind and the fact that tells of it are one transaction: whoever is
 * killed in between has done nothing or one batch more, and the next run goes on.
 */
export class Compaction {
  constructor(
    private readonly options: {
      checkpoints: KnexCheckpointStore;
      knex: Knex;
      ledger: KnexLedger;
      logger: LoggerService;
      /** Milliseconds; undefined: facts are kept for ever. */
      retention: number | undefined;
      now?: () => Date;
    },
  ) {}

  async run(): Promise<void> {
    const { checkpoints, logger, retention } = this.options;
    const complete = await checkpoints.complete();
    if (!complete) {
      return;
    }
    const { position, upTo } = complete;
    // Nobody misses checkpoints before the newest, so no fact tells that they are gone.
    await this.forgetAll(
      facts =>
        facts.where({ type: CHECKPOINT }).where('position', '<', position),
      () => [],
    );
    if (retention === undefined) {
      return;
    }
    const before = new Date(this.now().getTime() - retention).toISOString();
    const removed = await this.forgetAll(
      facts => this.older(facts, upTo, before),
      (count, end) => [this.told(upTo, count, end)],
    );
    if (removed > 0) {
      logger.info(
        `Forgot ${removed} facts up to position ${upTo}, for which a checkpoint stands`,
      );
    }
  }

  /** @param told - facts that tell of a batch, by its size and its last position */
  private async forgetAll(
    which: (facts: Knex.QueryBuilder<FactRow>) => Knex.QueryBuilder<FactRow>,
    told: (removed: number, end: number) => NewFact[],
  ): Promise<number> {
    const { knex, ledger } = this.options;
    let total = 0;
    for (let removed = BATCH; removed === BATCH; total += removed) {
      removed = await knex.transaction(async trx => {
        // The lock of the ledger first: nobody appends meanwhile.
        await ledger.appendIn(trx, []);
        const last = await which(trx<FactRow>('facts'))
          .orderBy('position')
          .limit(1)
          .offset(BATCH - 1)
          .first('position');
        const end = last ? Number(last.position) : await ledger.head(trx);
        const count = await forget(trx, { removed: false }, facts =>
          which(facts).where('position', '<=', end),
        );
        if (count > 0) {
          await ledger.appendIn(trx, told(count, end));
        }
        return count;
      });
    }
    return total;
  }

  private older(
    facts: Knex.QueryBuilder<FactRow>,
    upTo: number,
    before: string,
  ): Knex.QueryBuilder<FactRow> {
    return facts
      .where('position', '<=', upTo)
      .where('at', '<', before)
      .whereNot({ type: CHECKPOINT })
      .whereNotIn('position', kept =>
        kept
          .from('facts')
          .whereIn('type', KEPT)
          .groupBy('type', 'subject')
          .max('position'),
      );
  }

  private told(upTo: number, removed: number, end: number) {
    const at = this.now().toISOString();
    return {
      key: `compacted:${upTo}:${end}:${at}`,
      at,
      type: 'ledger.compacted',
      actor: PLATFORM_ACTOR,
      data: { upTo, removed },
      partition: 'live' as const,
    };
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}
