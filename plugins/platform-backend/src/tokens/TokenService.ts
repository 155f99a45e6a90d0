import { InputError, NotFoundError } from '@backstage/errors';
import { IssuedToken, TokenSummary } from '@ridgeway/plugin-platform-common';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { NewFact } from '../ledger/Ledger';
import { TokenStore } from './TokenStore';

/** A token lives at most a year. */
const MAX_TOKEN_DAYS = 365;

const PREFIX = 'rwt_';
const DAY_MS = 86_400_000;
/** `lastUsedAt` is accurate to this, so that a clone does not write a row per request. */
const USED_RESOLUTION_MS = 60_000;

/** Issues, checks and revokes personal tokens for Git over HTTP. */
export class TokenService {
  constructor(
    private readonly store: TokenStore,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** @throws InputError when the name is empty or the lifetime not in 1..365 whole days */
  async issue(
    userRef: string,
    request: { name: string; days: number },
  ): Promise<IssuedToken> {
    const name = request.name.trim();
    if (name === '' || name.length > 100) {
      throw new InputError(
        'A token needs a name of 1 to 100 characters that tells you later what uses it, for example "laptop".',
      );
    }
    if (
      !Number.isInteger(request.days) ||
      request.days < 1 ||
      request.days > MAX_TOKEN_DAYS
    ) {
      throw new InputError(
        `A token is valid for 1 to ${MAX_TOKEN_DAYS} whole days, not ${request.days}.`,
      );
    }
    const createdAt = this.now();
    const secret = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const token: TokenSummary = {
      id: randomUUID(),
      name,
      createdAt: createdAt.toISOString(),
      expiresAt: new Date(
        createdAt.getTime() + request.days * DAY_MS,
      ).toISOString(),
    };
    await this.store.add(
      { ...token, userRef, hash: hashOf(secret) },
      issuedFact(userRef, token),
    );
    return { ...token, secret };
  }

  async list(userRef: string): Promise<TokenSummary[]> {
    return this.store.list(userRef);
  }

  /** @throws NotFoundError when the person has no such token */
  async revoke(userRef: string, id: string): Promise<void> {
    const revoked = await this.store.revoke(
      id,
      userRef,
      this.now().toISOString(),
    );
    if (!revoked) {
      throw new NotFoundError(
        `You have no token ${id}; it may be revoked already. Your tokens are listed on the page of the intent repository.`,
      );
    }
  }

  /** Entity reference of the person a secret belongs to; undefined when it is not valid (any more). */
  async authenticate(secret: string): Promise<string | undefined> {
    if (!secret.startsWith(PREFIX)) {
      return undefined;
    }
    // Plain SHA-256 is enough: the secret is 256 random bits, not a word to be guessed.
    const token = await this.store.findByHash(hashOf(secret));
    const now = this.now();
    if (!token || token.expiresAt <= now.toISOString()) {
      return undefined;
    }
    const used = token.lastUsedAt ? Date.parse(token.lastUsedAt) : 0;
    if (now.getTime() - used > USED_RESOLUTION_MS) {
      await this.store.markUsed(token.id, now.toISOString());
    }
    return token.userRef;
  }
}

function issuedFact(userRef: string, token: TokenSummary): NewFact {
  return {
    key: `token:${token.id}`,
    at: token.createdAt,
    type: 'token.issued',
    actor: userRef,
    data: { name: token.name, expiresAt: token.expiresAt },
    partition: 'live',
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
