import { Knex } from 'knex';

/** How far the ledger was read. */
export interface ProjectorState {
  /** Position of the last fact read. */
  position: number;
  /** ISO moment of the last time that everything was read; undefined before the first. */
  asOf?: string;
  /** Whether the rows are being made again, and are not complete. */
  rebuilding: boolean;
  /** Position of the checkpoint that reading began with, or 0. */
  startedAt: number;
  /** Facts up to it are neither in the ledger nor in the rows; 0 where all are. */
  forgottenUpTo: number;
  /** Position of the last removal of example facts that was heeded. */
  removedAt: number;
}

interface Row {
  id: number;
  position: number;
  as_of: string | null;
  rebuilding: boolean | number;
  started_at: number;
  forgotten_up_to: number;
  removed_at: number;
}

/** Reads how far the ledger was read; with its lock nobody else moves on until commit. */
export async function readState(
  knex: Knex,
  options: { lock?: boolean } = {},
): Promise<ProjectorState> {
  if (options.lock) {
    // Writing first takes the row's lock on PostgreSQL, the database's on SQLite.
    await knex('projector').where({ id: 1 }).increment('position', 0);
  }
  const row = await knex<Row>('projector').where({ id: 1 }).first();
  if (!row) {
    throw new Error('The row of the projector is gone from the database');
  }
  return {
    position: Number(row.position),
    ...(row.as_of === null ? {} : { asOf: row.as_of }),
    rebuilding: Boolean(row.rebuilding),
    startedAt: Number(row.started_at),
    forgottenUpTo: Number(row.forgotten_up_to),
    removedAt: Number(row.removed_at),
  };
}

/** Writes how far the ledger was read. */
export async function writeState(
  trx: Knex.Transaction,
  state: ProjectorState,
): Promise<void> {
  await trx('projector')
    .where({ id: 1 })
    .update({
      position: state.position,
      as_of: state.asOf ?? null,
      rebuilding: state.rebuilding,
      started_at: state.startedAt,
      forgotten_up_to: state.forgottenUpTo,
      removed_at: state.removedAt,
    });
}
