import { InputError } from '@backstage/errors';
import {
  CheckpointPage,
  CheckpointPart,
  FactData,
  isFact,
} from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { PLATFORM_ACTOR } from '../commitFacts';
import { CHECKPOINT, FactRow, toFact } from '../factRows';
import { KnexLedger } from '../KnexLedger';
import { CheckpointStore } from './CheckpointStore';

/** Parts are large; so many are given at a time. */
const PAGE = 4;

/** Ends the key of a part without which its checkpoint is not complete. */
const LAST = ':last';

/** A checkpoint all of whose parts are there. */
export interface CompleteCheckpoint {
  checkpoint: string;
  /** Position up to which facts are in its rows. */
  upTo: number;
  /** Position of its first part. */
  position: number;
}

/** Checkpoints as facts of the ledger, found by their keys. */
export class KnexCheckpointStore implements CheckpointStore {
  constructor(
    private readonly options: {
      knex: Knex;
      ledger: KnexLedger;
      now?: () => Date;
    },
  ) {}

  async append(part: CheckpointPart): Promise<void> {
    const { ledger, now } = this.options;
    const { checkpoint, part: number, upTo, table, rows, last } = part;
    if (upTo > (await ledger.head())) {
      throw new InputError(
        `The ledger has no fact ${upTo} yet, so nothing can stand for it. Read it again from its start.`,
      );
    }
    if (number > 0) {
      const before = `checkpoint:${checkpoint}:${number - 1}`;
      if ((await ledger.known([before])).size === 0) {
        throw new InputError(
          `Part ${
            number - 1
          } of the checkpoint ${checkpoint} is missing. Send parts in their order.`,
        );
      }
    }
    const data: FactData<typeof CHECKPOINT> = {
      ...{ checkpoint, upTo, table, rows, last },
    };
    await ledger.append([
      {
        key: `checkpoint:${checkpoint}:${number}${last ? LAST : ''}`,
        at: (now?.() ?? new Date()).toISOString(),
        type: CHECKPOINT,
        actor: PLATFORM_ACTOR,
        data,
        partition: 'live',
      },
    ]);
  }

  async read(filter: {
    checkpoint?: string;
    after?: number;
  }): Promise<CheckpointPage> {
    const complete = await this.complete(filter.checkpoint);
    if (!complete) {
      return { items: [] };
    }
    const rows = await this.parts(complete.checkpoint)
      .where('position', '>', filter.after ?? 0)
      .orderBy('position')
      .limit(PAGE + 1)
      .select();
    const shown = rows.slice(0, PAGE);
    return {
      ...complete,
      items: shown.map(toPart),
      ...(rows.length > PAGE && { next: Number(shown[PAGE - 1].position) }),
    };
  }

  /** The newest checkpoint that is complete, or the one named when it is. */
  async complete(named?: string): Promise<CompleteCheckpoint | undefined> {
    const { knex } = this.options;
    const last = await knex<FactRow>('facts')
      .where({ type: CHECKPOINT })
      .where('key', 'like', `checkpoint:${named ?? '%'}:%${LAST}`)
      .orderBy('position', 'desc')
      .first();
    if (!last) {
      return undefined;
    }
    const { checkpoint, upTo } = dataOf(last);
    const first = await this.parts(checkpoint)
      .orderBy('position')
      .first('position');
    return { checkpoint, upTo, position: Number(first?.position) };
  }

  private parts(checkpoint: string): Knex.QueryBuilder<FactRow, FactRow[]> {
    return this.options
      .knex<FactRow>('facts')
      .where({ type: CHECKPOINT })
      .where('key', 'like', `checkpoint:${checkpoint}:%`);
  }
}

function toPart(row: FactRow): CheckpointPart {
  const { checkpoint, upTo, table, rows, last } = dataOf(row);
  const part = Number(row.key.split(':')[2]);
  return { checkpoint, part, upTo, table, rows, last };
}

function dataOf(row: FactRow): FactData<typeof CHECKPOINT> {
  const fact = toFact(row);
  if (!isFact(fact, CHECKPOINT)) {
    throw new Error(`The fact ${row.position} is no part of a checkpoint`);
  }
  return fact.data;
}
