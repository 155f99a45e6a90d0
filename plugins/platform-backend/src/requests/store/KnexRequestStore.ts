import { RequestComment } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { KnexLedger } from '../../ledger/KnexLedger';
import { NewFact, Progress } from '../../ledger/Ledger';
import {
  KeptNotice,
  LoadedRequest,
  Records,
  RequestQueryOptions,
  RequestStore,
} from './RequestStore';
import { listRequests } from './listRequests';
import { openKeyOf, RequestRow, toRow } from './requestRows';
import { replaceSectors, withSectors, writeSectors } from './requestSectors';
import { AskedFor, Claim, Outcome, StoredRequest } from './StoredRequest';

/** Columns of a claim when there is none. */
const UNCLAIMED = {
  claim_id: null,
  claimed_by: null,
  claimed_at: null,
  claim_reason: null,
};

/**
 * Requests in the plugin's database: SQLite or PostgreSQL. Facts and notices are written in the
 * same transaction, so that none is lost and none tells of what did not happen.
 */
export class KnexRequestStore implements RequestStore {
  constructor(
    private readonly knex: Knex,
    private readonly ledger: KnexLedger,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async open(request: StoredRequest, records: Records): Promise<StoredRequest> {
    const open_key = openKeyOf(request);
    return this.knex.transaction(async trx => {
      await trx<RequestRow>('requests')
        .insert(toRow(request))
        .onConflict('open_key')
        .ignore();
      const row = await trx<RequestRow>('requests').where({ open_key }).first();
      if (row && row.id !== request.id) {
        const [known] = await withSectors(trx, [row]);
        return known;
      }
      await writeSectors(trx, request);
      await this.record(trx, records);
      return request;
    });
  }

  async load(
    requests: LoadedRequest[],
    facts: NewFact[],
    progress: Progress,
  ): Promise<void> {
    await this.knex.transaction(async trx => {
      for (const request of requests) {
        const { id, thread } = request;
        if (!(await trx<RequestRow>('requests').where({ id }).first())) {
          await trx<RequestRow>('requests').insert(toRow(request));
          await writeSectors(trx, request);
          for (const comment of thread) {
            await writeComment(trx, id, comment);
          }
        }
      }
      await this.ledger.appendIn(trx, facts, progress);
    });
  }

  async get(id: string): Promise<StoredRequest | undefined> {
    return (await this.getAll([id]))[0];
  }

  async getAll(ids: string[]): Promise<Array<StoredRequest | undefined>> {
    const rows = await this.knex<RequestRow>('requests').whereIn('id', ids);
    const found = await withSectors(this.knex, rows);
    return ids.map(id => found.find(request => request.id === id));
  }

  async findOpen(input: AskedFor): Promise<StoredRequest | undefined> {
    const rows = await this.knex<RequestRow>('requests').where({
      open_key: openKeyOf(input),
    });
    return (await withSectors(this.knex, rows))[0];
  }

  async askingFor({
    object,
    pattern,
  }: Pick<StoredRequest, 'object' | 'pattern'>): Promise<string[]> {
    const rows = await this.knex<RequestRow>('requests')
      .where({ kind: 'feature' })
      .whereNot({ state: 'withdrawn' })
      .where(inner =>
        pattern === undefined
          ? inner.where({ object })
          : inner.where({ object }).orWhere({ pattern }),
      )
      .distinct('subject')
      .orderBy('subject');
    return rows.map(({ subject }) => subject);
  }

  async list(
    options: RequestQueryOptions,
  ): Promise<{ items: StoredRequest[]; total: number; more: boolean }> {
    const { rows, ...page } = await listRequests(this.knex, options);
    return { ...page, items: await withSectors(this.knex, rows) };
  }

  async thread(id: string): Promise<RequestComment[]> {
    return this.knex('request_comments')
      .where({ request_id: id })
      .orderBy('id')
      .select('at', 'author', 'text');
  }

  async comment(
    id: string,
    comment: RequestComment,
    records: Records,
  ): Promise<void> {
    await this.knex.transaction(async trx => {
      await trx('requests').where({ id }).increment('comments', 1);
      await writeComment(trx, id, comment);
      await this.record(trx, records);
    });
  }

  async claim(id: string, claim: Claim): Promise<boolean> {
    const changed = await this.knex<RequestRow>('requests')
      .where({ id, state: 'open' })
      .whereNull('claim_id')
      .update({
        claim_id: claim.id,
        claimed_by: claim.by,
        claimed_at: claim.at,
        claim_reason: claim.reason ?? null,
      });
    return changed > 0;
  }

  async renew(id: string, claimId: string, at: string): Promise<boolean> {
    const changed = await this.knex<RequestRow>('requests')
      .where({ id, state: 'open', claim_id: claimId })
      .update({ claimed_at: at });
    return changed > 0;
  }

  async release(id: string, claimId: string): Promise<void> {
    await this.knex<RequestRow>('requests')
      .where({ id, state: 'open', claim_id: claimId })
      .update(UNCLAIMED);
  }

  async claimed(): Promise<StoredRequest[]> {
    const rows = await this.knex<RequestRow>('requests')
      .whereNotNull('claim_id')
      .orderBy('claimed_at');
    return withSectors(this.knex, rows);
  }

  async settle(
    id: string,
    outcome: Outcome,
    records: Records,
    claimId?: string,
  ): Promise<boolean> {
    return this.knex.transaction(async trx => {
      const changed = await trx<RequestRow>('requests')
        .where({ id, state: 'open', claim_id: claimId ?? null })
        .update({
          ...UNCLAIMED,
          open_key: null,
          state: outcome.state,
          decided_at: outcome.decidedAt,
          decided_by: outcome.decidedBy,
          decision: outcome.decision ?? null,
          feature: outcome.feature ? JSON.stringify(outcome.feature) : null,
          commit: outcome.commit ?? null,
          url: outcome.url ?? null,
        });
      if (changed > 0) {
        await this.record(trx, records);
      }
      return changed > 0;
    });
  }

  async merged(id: string, commit: string): Promise<void> {
    await this.knex<RequestRow>('requests')
      .where({ id, state: 'granted-pending-merge' })
      .update({ state: 'granted', commit });
  }

  async reroute(
    id: string,
    to: Pick<StoredRequest, 'owner' | 'title' | 'sectors'>,
    records: Records,
  ): Promise<void> {
    await this.knex.transaction(async trx => {
      const changed = await trx<RequestRow>('requests')
        .where({ id, state: 'open' })
        .update({ owner: to.owner, title: to.title });
      if (changed === 0) {
        return;
      }
      await replaceSectors(trx, { id, sectors: to.sectors });
      await this.record(trx, records);
    });
  }

  async due(before: {
    createdAt: string;
    remindedAt: string;
  }): Promise<StoredRequest[]> {
    const rows = await this.knex<RequestRow>('requests')
      .where({ state: 'open' })
      .where('created_at', '<=', before.createdAt)
      .where(inner =>
        inner
          .whereNull('reminded_at')
          .orWhere('reminded_at', '<=', before.remindedAt),
      )
      .orderBy('created_at');
    return withSectors(this.knex, rows);
  }

  async remind(
    request: StoredRequest,
    at: string,
    records: Records,
  ): Promise<boolean> {
    return this.knex.transaction(async trx => {
      const changed = await trx<RequestRow>('requests')
        .where({
          id: request.id,
          state: 'open',
          reminded_at: request.remindedAt ?? null,
        })
        .update({ reminded_at: at });
      if (changed > 0) {
        await this.record(trx, records);
      }
      return changed > 0;
    });
  }

  async takeNotice(at: string, until: string): Promise<KeptNotice | undefined> {
    for (;;) {
      const free = this.knex('request_notices').where(inner =>
        inner.whereNull('taken_until').orWhere('taken_until', '<', at),
      );
      const row = await free.clone().orderBy('id').first();
      if (!row) {
        return undefined;
      }
      const { id, created_at: createdAt } = row;
      if ((await free.where({ id }).update({ taken_until: until })) > 0) {
        return { id: Number(id), createdAt, notice: JSON.parse(row.notice) };
      }
    }
  }

  async removeNotice(id: number): Promise<void> {
    await this.knex('request_notices').where({ id }).delete();
  }

  private async record(
    trx: Knex.Transaction,
    { facts, notices }: Records,
  ): Promise<void> {
    const created_at = this.now().toISOString();
    for (const notice of notices) {
      await trx('request_notices').insert({
        created_at,
        notice: JSON.stringify(notice),
      });
    }
    if (facts.length > 0) {
      await this.ledger.appendIn(trx, facts);
    }
  }
}

async function writeComment(
  trx: Knex.Transaction,
  id: string,
  { at, author, text }: RequestComment,
): Promise<void> {
  await trx('request_comments').insert({ request_id: id, at, author, text });
}
