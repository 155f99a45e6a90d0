import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS } from '../database/migrate';
import { KnexLedger } from '../ledger/KnexLedger';
import { NewFact } from '../ledger/Ledger';
import { KnexTokenStore } from './KnexTokenStore';
import { StoredToken } from './TokenStore';

jest.setTimeout(180_000);

const token = (id: string, more: Partial<StoredToken> = {}): StoredToken => ({
  id,
  name: `token ${id}`,
  userRef: 'user:default/ana',
  hash: `hash of ${id}`,
  createdAt: '2026-11-20T12:00:00.000Z',
  expiresAt: '2026-12-20T12:00:00.000Z',
  ...more,
});

const fact = (id: string): NewFact => ({
  key: `token:${id}`,
  at: '2026-11-20T12:00:00.000Z',
  type: 'token.issued',
  actor: 'user:default/ana',
  data: {},
  partition: 'live',
});

describeOnDatabases('KnexTokenStore', connect => {
  let ledger: KnexLedger;

  async function createStore() {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
    return new KnexTokenStore(knex, ledger);
  }

  it("lists a person's own tokens, newest first, without hashes", async () => {
    const store = await createStore();
    await store.add(token('1'), fact('1'));
    await store.add(
      token('2', { createdAt: '2026-11-21T12:00:00.000Z' }),
      fact('2'),
    );
    await store.add(token('3', { userRef: 'user:default/lee' }), fact('3'));
    const listed = await store.list('user:default/ana');
    expect(listed.map(({ id }) => id)).toEqual(['2', '1']);
    expect(listed[0]).toEqual({
      id: '2',
      name: 'token 2',
      createdAt: '2026-11-21T12:00:00.000Z',
      expiresAt: '2026-12-20T12:00:00.000Z',
    });
  });

  it('finds a token by its hash, and says when it was used', async () => {
    const store = await createStore();
    await store.add(token('1'), fact('1'));
    await store.markUsed('1', '2026-11-22T00:00:00.000Z');
    expect(await store.findByHash('hash of 1')).toEqual(
      token('1', { lastUsedAt: '2026-11-22T00:00:00.000Z' }),
    );
    expect(await store.findByHash('other')).toBeUndefined();
  });

  it('keeps no token whose fact cannot be written', async () => {
    const store = await createStore();
    jest.spyOn(ledger, 'appendIn').mockRejectedValueOnce(new Error('killed'));
    await expect(store.add(token('1'), fact('1'))).rejects.toThrow('killed');
    expect(await store.list('user:default/ana')).toEqual([]);
    await store.add(token('1'), fact('1'));
    expect(await ledger.read({ after: 0, limit: 10 })).toHaveLength(1);
  });

  it('revokes only what is one’s own, once', async () => {
    const store = await createStore();
    await store.add(token('1'), fact('1'));
    const at = '2026-11-22T00:00:00.000Z';
    expect(await store.revoke('1', 'user:default/lee', at)).toBe(false);
    expect(await store.revoke('1', 'user:default/ana', at)).toBe(true);
    expect(await store.revoke('1', 'user:default/ana', at)).toBe(false);
    expect(await store.findByHash('hash of 1')).toBeUndefined();
    expect(await store.list('user:default/ana')).toEqual([]);
  });
});
