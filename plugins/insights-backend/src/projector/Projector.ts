import { readFact, KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { CheckpointKeeper } from '../checkpoints/CheckpointKeeper';
import {
  readCheckpoint,
  restoreCheckpoint,
} from '../checkpoints/restoreCheckpoint';
import { FactSource } from '../ledger/FactSource';
import { Projection } from '../projections/Projection';
import { ProjectorState, readState, writeState } from './ProjectorState';
import { noteRecorded, RECORDED } from './recorded';
import { haveOtherVersions, writeVersions } from './versions';

/** As many as the platform API gives at once. */
const BATCH = 1_000;

/** What became of a batch. */
export type Step =
  /** There may be more. */
  | 'moved'
  /** The head of the ledger was reached. */
  | 'head'
  /** Another replica was faster. */
  | 'overtaken';

/**
 * Reads the ledger into the rows of the projections.
 *
 * @remarks
 * The cursor moves in the transaction that writes the rows, under the lock of its row: whoever is
 * killed has done nothing, and of two replicas that read the same facts one writes them.
 */
export class Projector {
  constructor(
    private readonly options: {
      knex: Knex;
      source: FactSource;
      /** Where checkpoints are kept; without one everything is read from the first fact. */
      keeper?: CheckpointKeeper;
      projections: readonly Projection[];
      now?: () => Date;
      /** Facts in one transaction. */
      batch?: number;
    },
  ) {}

  /**
   * Reads until the head of the ledger.
   *
   * @throws Error when the ledger does not answer; what was read until then is kept
   */
  async catchUp(signal?: AbortSignal): Promise<void> {
    await this.heedVersions();
    for (;;) {
      if (signal?.aborted || (await this.step()) === 'head') {
        return;
      }
    }
  }

  /** Empties all rows; the ledger is read again from its beginning. */
  async rebuild(): Promise<void> {
    await this.options.knex.transaction(async trx => {
      await this.startOver(trx, await readState(trx, { lock: true }));
    });
  }

  state(): Promise<ProjectorState> {
    return readState(this.options.knex);
  }

  /** Reads one batch. */
  async step(): Promise<Step> {
    const { knex, source, batch = BATCH } = this.options;
    const { position } = await readState(knex);
    if (position === 0 && (await this.restore())) {
      return 'moved';
    }
    const startedAt = this.now().toISOString();
    const page = await source.read({ after: position, limit: batch });
    // Pages with large facts are short, so only an empty one says that there are no more.
    const isHead = page.items.length === 0;
    return knex.transaction(async trx => {
      const state = await readState(trx, { lock: true });
      if (state.position !== position) {
        return 'overtaken';
      }
      const facts = page.items.flatMap(fact => {
        const known = readFact(fact);
        return known ? [withPlainMoment(known)] : [];
      });
      const removal = facts.findLast(({ type }) => type === 'ledger.removed');
      if (removal && removal.position > state.removedAt) {
        await this.startOver(trx, {
          ...state,
          removedAt: removal.position,
        });
        return 'moved';
      }
      await noteRecorded(trx, facts);
      for (const projection of this.options.projections) {
        const own = facts.filter(({ type }) => projection.types.includes(type));
        if (own.length > 0) {
          await projection.apply(trx, own);
        }
      }
      await writeState(trx, {
        ...state,
        position: page.next,
        forgottenUpTo: forgottenUpTo(state, facts),
        ...(isHead ? { asOf: startedAt, rebuilding: false } : {}),
      });
      return isHead ? 'head' : 'moved';
    });
  }

  /** Rows of other versions are not what the facts would give today. */
  private async heedVersions(): Promise<void> {
    const { knex, projections } = this.options;
    if (!(await haveOtherVersions(knex, projections))) {
      return;
    }
    await knex.transaction(async trx => {
      const state = await readState(trx, { lock: true });
      if (await haveOtherVersions(trx, projections)) {
        await this.startOver(trx, state);
      }
    });
  }

  private async startOver(
    trx: Knex.Transaction,
    state: ProjectorState,
  ): Promise<void> {
    const { projections } = this.options;
    const tables = projections.flatMap(projection => projection.tables);
    for (const table of [...tables, RECORDED]) {
      await trx(table).delete();
    }
    await writeVersions(trx, projections);
    await writeState(trx, {
      ...state,
      position: 0,
      startedAt: 0,
      forgottenUpTo: 0,
      // Nothing to rebuild where nothing was read yet.
      rebuilding: state.position > 0 || state.rebuilding,
    });
  }

  /** Begins with the newest checkpoint instead of the first fact, where there is one. */
  private async restore(): Promise<boolean> {
    const { keeper, knex, projections } = this.options;
    const checkpoint = keeper && (await readCheckpoint(keeper));
    if (!checkpoint) {
      return false;
    }
    return knex.transaction(async trx => {
      const state = await readState(trx, { lock: true });
      if (state.position !== 0) {
        return true;
      }
      if (
        await restoreCheckpoint(trx, checkpoint, projections, state.removedAt)
      ) {
        await writeState(trx, {
          ...state,
          position: checkpoint.upTo,
          startedAt: checkpoint.upTo,
        });
        return true;
      }
      await writeVersions(trx, projections);
      return false;
    });
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}

/**
 * Facts that were forgotten before they were read: somebody who reads from the start, and not from
 * the checkpoint that stands for them, does not get them any more.
 */
function forgottenUpTo(
  { asOf, rebuilding, forgottenUpTo: before, startedAt }: ProjectorState,
  facts: readonly KnownFact[],
): number {
  const isReadingBack = rebuilding || asOf === undefined;
  return facts.reduce(
    (latest, fact) =>
      fact.type === 'ledger.compacted' &&
      isReadingBack &&
      fact.data.upTo > startedAt
        ? Math.max(latest, fact.data.upTo)
        : latest,
    before,
  );
}

/** Moments may be written with another zone or precision; rows compare them as text. */
function withPlainMoment(fact: KnownFact): KnownFact {
  const time = Date.parse(fact.at);
  return Number.isNaN(time)
    ? fact
    : { ...fact, at: new Date(time).toISOString() };
}
