import { CheckpointPart } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { Projection } from '../projections/Projection';
import { readState } from '../projector/ProjectorState';
import { CheckpointKeeper } from './CheckpointKeeper';
import { tablesOf } from './tablesOf';

/** Rows in one part: some hundred kilobytes at most. */
const ROWS_OF_PART = 1_000;

/**
 * Writes down all rows as they are, so that facts before may be forgotten.
 *
 * @returns the position that they stand for; undefined when they are not complete, or stand for one already
 */
export async function writeCheckpoint(options: {
  knex: Knex;
  keeper: CheckpointKeeper;
  projections: readonly Projection[];
}): Promise<number | undefined> {
  const { knex, keeper, projections } = options;
  const newest = await keeper.read({});
  const parts = await knex.transaction(async trx => {
    // With the lock of the cursor nobody writes rows meanwhile.
    const state = await readState(trx, { lock: true });
    return state.rebuilding ||
      state.asOf === undefined ||
      state.position <= (newest.upTo ?? 0)
      ? []
      : partsOf(trx, projections, state.position);
  });
  for (const part of parts) {
    await keeper.append(part);
  }
  return parts.at(0)?.upTo;
}

async function partsOf(
  trx: Knex.Transaction,
  projections: readonly Projection[],
  upTo: number,
): Promise<CheckpointPart[]> {
  const contents: Array<Pick<CheckpointPart, 'table' | 'rows'>> = [];
  for (const table of tablesOf(projections)) {
    const rows: Array<Record<string, unknown>> = await trx(table).select();
    for (let start = 0; start < rows.length; start += ROWS_OF_PART) {
      contents.push({ table, rows: rows.slice(start, start + ROWS_OF_PART) });
    }
  }
  return contents.map((content, part) => ({
    ...content,
    checkpoint: `insights-${upTo}`,
    part,
    upTo,
    last: part === contents.length - 1,
  }));
}
