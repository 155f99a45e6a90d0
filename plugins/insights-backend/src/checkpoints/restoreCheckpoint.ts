import { CheckpointPart } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { insertRows } from '../database/bulk';
import { Projection } from '../projections/Projection';
import { haveOtherVersions, VERSIONS } from '../projector/versions';
import { CheckpointKeeper } from './CheckpointKeeper';
import { tablesOf } from './tablesOf';

/** The newest complete checkpoint, read whole. */
export interface Checkpoint {
  /** Position up to which facts are in its rows. */
  upTo: number;
  parts: CheckpointPart[];
}

/** Reads the newest complete checkpoint; undefined when there is none. */
export async function readCheckpoint(
  keeper: CheckpointKeeper,
): Promise<Checkpoint | undefined> {
  const first = await keeper.read({});
  const { checkpoint, upTo } = first;
  if (checkpoint === undefined || upTo === undefined) {
    return undefined;
  }
  const parts = [...first.items];
  let { next } = first;
  while (next !== undefined) {
    const page = await keeper.read({ checkpoint, after: next });
    parts.push(...page.items);
    next = page.next;
  }
  return { upTo, parts };
}

/**
 * Fills empty tables with the rows of a checkpoint.
 *
 * @param removedAt - position of the last removal of example facts: an older checkpoint still has their rows
 * @returns false when they were made by other versions of the projections, and nothing was filled
 */
export async function restoreCheckpoint(
  trx: Knex.Transaction,
  { parts, upTo }: Checkpoint,
  projections: readonly Projection[],
  removedAt: number,
): Promise<boolean> {
  const versions = parts.flatMap(({ table, rows }) =>
    table === VERSIONS ? rows : [],
  );
  await trx(VERSIONS).delete();
  await insertRows(trx, VERSIONS, versions);
  if (await haveOtherVersions(trx, projections)) {
    return false;
  }
  const known = tablesOf(projections).filter(table => table !== VERSIONS);
  for (const { table, rows } of parts) {
    if (known.includes(table)) {
      await insertRows(
        trx,
        table,
        rows.filter(row => upTo >= removedAt || row.partition !== 'example'),
      );
    }
  }
  return true;
}
