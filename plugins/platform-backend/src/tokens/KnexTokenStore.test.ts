import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS } from '../database/migrate';
import { KnexTokenStore } from './KnexTokenStore';
import { StoredToken } from './TokenStore';

jest.setTimeout(60_000);

const token = (id: string, more: Partial<StoredToken> = {}): StoredToken => ({
  id,
  name: `token ${id}`,
  userRef: 'user:default/ana',
  hash: `hash of ${id}`,
  createdAt: '2026-11-20T12:00:00.000Z',
  expiresAt: '2026-12-20T12:00:00.000Z',
  ...more,
});

describeOnDatabases('KnexTokenStore', connect => {
  async function createStore() {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    return new KnexTokenStore(knex);
  }

  it("lists a person's own tokens, newest first, without hashes", async () => {
    const store = await createStore();
    await store.add(token('1'));
    await store.add(token('2', { createdAt: '2026-11-21T12:00:00.000Z' }));
    await store.add(token('3', { userRef: 'user:default/lee' }));
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
    await store.add(token('1'));
    await store.markUsed('1', '2026-11-22T00:00:00.000Z');
    expect(await store.findByHash('hash of 1')).toEqual(
      token('1', { lastUsedAt: '2026-11-22T00:00:00.000Z' }),
    );
    expect(await store.findByHash('other')).toBeUndefined();
  });

  it('revokes only what is one’s own, once', async () => {
    const store = await createStore();
    await store.add(token('1'));
    const at = '2026-11-22T00:00:00.000Z';
    expect(await store.revoke('1', 'user:default/lee', at)).toBe(false);
    expect(await store.revoke('1', 'user:default/ana', at)).toBe(true);
    expect(await store.revoke('1', 'user:default/ana', at)).toBe(false);
    expect(await store.findByHash('hash of 1')).toBeUndefined();
    expect(await store.list('user:default/ana')).toEqual([]);
  });
});
