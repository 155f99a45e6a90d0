import {
  MigrationRun,
  MigrationRunItem,
  MigrationRunRequest,
} from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { chunksOf } from '../../ledger/factRows';
import { KnexLedger } from '../../ledger/KnexLedger';
import { NewFact } from '../../ledger/Ledger';
import { Plan, RunStore, StoredRun, WaitingItem } from './RunStore';

const RUNS = 'migration_runs';
const ITEMS = 'migration_run_items';

interface RunRow {
  id: string;
  started_by: string;
  started_at: string;
  finished_at: string | null;
  message: string | null;
  idempotency_key: string | null;
  worker: string | null;
  working_until: string | null;
}

interface ItemRow {
  run: string;
  place: number;
  subject: string;
  accept: string;
  digest: string | null;
  state: MigrationRunItem['state'];
  plan: string | null;
  commit: string | null;
  url: string | null;
  message: string | null;
}

/** Bulk migrations in the plugin's database. */
export class KnexRunStore implements RunStore {
  constructor(
    private readonly knex: Knex,
    private readonly ledger: KnexLedger,
  ) {}

  async create(
    run: StoredRun,
    {
      idempotencyKey,
      items,
    }: Pick<MigrationRunRequest, 'idempotencyKey' | 'items'>,
  ): Promise<string> {
    return this.knex.transaction(async trx => {
      const row: RunRow = {
        id: run.id,
        started_by: run.startedBy,
        started_at: run.startedAt,
        finished_at: null,
        message: run.message ?? null,
        idempotency_key: idempotencyKey ?? null,
        worker: null,
        working_until: null,
      };
      await trx<RunRow>(RUNS)
        .insert(row)
        .onConflict(['started_by', 'idempotency_key'])
        .ignore();
      const stored = await trx<RunRow>(RUNS).where({ id: run.id }).first('id');
      if (!stored) {
        const earlier = await trx<RunRow>(RUNS)
          .where({
            started_by: run.startedBy,
            idempotency_key: row.idempotency_key,
          })
          .first('id');
        return earlier?.id ?? run.id;
      }
      const rows = items.map(({ accept = [], digest, subject }, place) => ({
        ...{ run: run.id, place, subject },
        accept: JSON.stringify(accept),
        digest: digest ?? null,
        state: 'waiting' as const,
      }));
      for (const chunk of chunksOf(rows)) {
        await trx(ITEMS).insert(chunk);
      }
      return run.id;
    });
  }

  async get(id: string): Promise<MigrationRun | undefined> {
    const row = await this.knex<RunRow>(RUNS).where({ id }).first();
    if (!row) {
      return undefined;
    }
    const items = await this.knex<ItemRow>(ITEMS)
      .where({ run: id })
      .orderBy('place');
    return {
      id,
      state: row.finished_at === null ? 'running' : 'finished',
      startedBy: row.started_by,
      startedAt: row.started_at,
      ...(row.finished_at !== null && { finishedAt: row.finished_at }),
      items: items.map(({ commit, message, state, subject, url }) => ({
        ...{ subject, state },
        ...(commit !== null && { commit }),
        ...(url !== null && { url }),
        ...(message !== null && { message }),
      })),
    };
  }

  async unfinished(): Promise<StoredRun[]> {
    const rows = await this.knex<RunRow>(RUNS)
      .whereNull('finished_at')
      .orderBy('started_at');
    return rows.map(({ id, message, started_at, started_by }) => ({
      id,
      startedBy: started_by,
      startedAt: started_at,
      message: message ?? undefined,
    }));
  }

  async claim(
    id: string,
    worker: string,
    { now, until }: { now: string; until: string },
  ): Promise<boolean> {
    const taken = await this.knex<RunRow>(RUNS)
      .where({ id })
      .whereNull('finished_at')
      .where(free =>
        free
          .where({ worker })
          .orWhereNull('working_until')
          .orWhere('working_until', '<', now),
      )
      .update({ worker, working_until: until });
    return taken === 1;
  }

  async waiting(id: string): Promise<WaitingItem[]> {
    const rows = await this.knex<ItemRow>(ITEMS)
      .where({ run: id, state: 'waiting' })
      .orderBy('place');
    return rows.map(({ accept, digest, place, plan, subject }) => ({
      place: Number(place),
      subject,
      accept: JSON.parse(accept),
      digest: digest ?? undefined,
      plan: plan === null ? undefined : JSON.parse(plan),
    }));
  }

  async plan(run: string, place: number, plan: Plan): Promise<void> {
    await this.knex<ItemRow>(ITEMS)
      .where({ run, place })
      .update({ plan: JSON.stringify(plan) });
  }

  async settle(
    run: string,
    place: number,
    { commit, message, state, url }: Omit<MigrationRunItem, 'subject'>,
    facts: NewFact[],
  ): Promise<void> {
    await this.knex.transaction(async trx => {
      await trx<ItemRow>(ITEMS)
        .where({ run, place, state: 'waiting' })
        .update({
          state,
          commit: commit ?? null,
          url: url ?? null,
          message: message ?? null,
        });
      await this.ledger.appendIn(trx, facts);
    });
  }

  async finish(id: string, at: string): Promise<void> {
    await this.knex<RunRow>(RUNS)
      .where({ id })
      .whereNull('finished_at')
      .update({ finished_at: at });
  }
}
