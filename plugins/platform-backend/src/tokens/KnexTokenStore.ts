import { TokenSummary } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';
import { KnexLedger } from '../ledger/KnexLedger';
import { NewFact } from '../ledger/Ledger';
import { StoredToken, TokenStore } from './TokenStore';

interface TokenRow {
  id: string;
  user_ref: string;
  name: string;
  hash: string;
  created_at: string;
  expires_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
}

/** Tokens in the plugin's database. */
export class KnexTokenStore implements TokenStore {
  constructor(
    private readonly knex: Knex,
    private readonly ledger: KnexLedger,
  ) {}

  async add(token: StoredToken, fact: NewFact): Promise<void> {
    await this.knex.transaction(async trx => {
      await trx<TokenRow>('tokens').insert({
        id: token.id,
        user_ref: token.userRef,
        name: token.name,
        hash: token.hash,
        created_at: token.createdAt,
        expires_at: token.expiresAt,
      });
      await this.ledger.appendIn(trx, [fact]);
    });
  }

  async list(userRef: string): Promise<TokenSummary[]> {
    const rows = await this.knex<TokenRow>('tokens')
      .where({ user_ref: userRef })
      .whereNull('revoked_at')
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .select();
    return rows.map(toSummary);
  }

  async findByHash(hash: string): Promise<StoredToken | undefined> {
    const row = await this.knex<TokenRow>('tokens')
      .where({ hash })
      .whereNull('revoked_at')
      .first();
    return row && { ...toSummary(row), userRef: row.user_ref, hash: row.hash };
  }

  async markUsed(id: string, at: string): Promise<void> {
    await this.knex<TokenRow>('tokens')
      .where({ id })
      .update({ last_used_at: at });
  }

  async revoke(id: string, userRef: string, at: string): Promise<boolean> {
    const changed = await this.knex<TokenRow>('tokens')
      .where({ id, user_ref: userRef })
      .whereNull('revoked_at')
      .update({ revoked_at: at });
    return changed > 0;
  }
}

function toSummary(row: TokenRow): TokenSummary {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
  };
}
