import { TokenSummary } from '@ridgeway/plugin-platform-common';
import { NewFact } from '../ledger/Ledger';
import { TokenService } from './TokenService';
import { StoredToken, TokenStore } from './TokenStore';

const ANA = 'user:default/ana';

class MemoryTokens implements TokenStore {
  readonly tokens: StoredToken[] = [];
  used = 0;

  readonly facts: NewFact[] = [];

  async add(token: StoredToken, fact: NewFact) {
    this.facts.push(fact);
    this.tokens.push(token);
  }
  async list(userRef: string): Promise<TokenSummary[]> {
    return this.tokens.filter(token => token.userRef === userRef);
  }
  async findByHash(hash: string) {
    return this.tokens.find(token => token.hash === hash);
  }
  async markUsed(id: string, at: string) {
    this.used += 1;
    this.tokens
      .filter(token => token.id === id)
      .forEach(token => {
        token.lastUsedAt = at;
      });
  }
  async revoke() {
    return false;
  }
}

describe('TokenService', () => {
  let now: Date;
  let store: MemoryTokens;
  let service: TokenService;

  beforeEach(() => {
    now = new Date('2026-11-20T12:00:00Z');
    store = new MemoryTokens();
    service = new TokenService(store, () => now);
  });

  it('shows the secret once and keeps only a hash of it', async () => {
    const { secret, ...summary } = await service.issue(ANA, {
      name: ' laptop ',
      days: 30,
    });
    expect(secret).toMatch(/^rwt_[A-Za-z0-9_-]{43}$/);
    expect(summary).toMatchObject({
      name: 'laptop',
      expiresAt: '2026-12-20T12:00:00.000Z',
    });
    expect(JSON.stringify(store.tokens)).not.toContain(secret);
  });

  it('knows whose secret it is, until it expires', async () => {
    const { secret } = await service.issue(ANA, { name: 'laptop', days: 1 });
    expect(await service.authenticate(secret)).toBe(ANA);
    expect(await service.authenticate(`${secret}x`)).toBeUndefined();
    expect(await service.authenticate('')).toBeUndefined();
    now = new Date('2026-11-21T12:00:00Z');
    expect(await service.authenticate(secret)).toBeUndefined();
  });

  it('writes down its use at most once a minute', async () => {
    const { secret } = await service.issue(ANA, { name: 'laptop', days: 1 });
    await service.authenticate(secret);
    await service.authenticate(secret);
    expect(store.used).toBe(1);
    now = new Date('2026-11-20T12:01:01Z');
    await service.authenticate(secret);
    expect(store.used).toBe(2);
  });

  it.each([
    { name: '   ', days: 1 },
    { name: 'x', days: 0 },
    { name: 'x', days: 366 },
    { name: 'x', days: 1.5 },
  ])('refuses %p', async request => {
    await expect(service.issue(ANA, request)).rejects.toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
