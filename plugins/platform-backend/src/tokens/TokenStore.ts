import { TokenSummary } from '@ridgeway/plugin-platform-common';
import { NewFact } from '../ledger/Ledger';

/** A token as it is kept: a hash instead of the secret. */
export interface StoredToken extends TokenSummary {
  userRef: string;
  hash: string;
}

/** Keeps personal tokens. Revoked ones stay, and are never found again. */
export interface TokenStore {
  /** Keeps the token, and its fact with it: both or neither. */
  add(token: StoredToken, fact: NewFact): Promise<void>;
  /** A person's tokens that are not revoked, newest first; expired ones included. */
  list(userRef: string): Promise<TokenSummary[]>;
  findByHash(hash: string): Promise<StoredToken | undefined>;
  markUsed(id: string, at: string): Promise<void>;
  /** @returns false when the person has no such token */
  revoke(id: string, userRef: string, at: string): Promise<boolean>;
}
