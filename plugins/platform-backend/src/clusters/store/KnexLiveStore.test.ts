import { Knex } from 'knex';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { MIGRATIONS } from '../../database/migrate';
import { KnexLiveStore } from './KnexLiveStore';
import { LiveObject } from './LiveStore';

jest.setTimeout(180_000);

const KIND = { cluster: 'prod', apiVersion: 'apps/v1', kind: 'Deployment' };

function workload(more: Partial<LiveObject> = {}): LiveObject {
  return {
    ...KIND,
    namespace: 'commerce-production',
    name: 'checkout',
    subject: 'commerce/checkout',
    environment: 'production',
    revision: 'abc',
    since: '2026-11-20T09:00:00Z',
    health: { level: 'healthy', message: '3 of 3 pods ready' },
    healthSince: '2026-11-20T09:01:00Z',
    isWorkload: true,
    ...more,
  };
}
const failing = { level: 'failing', message: 'Pods cannot be made' } as const;

describeOnDatabases('KnexLiveStore', connect => {
  let knex: Knex;
  let store: KnexLiveStore;
  const put = (objects: LiveObject[], seenAt = '2026-11-20T10:00:00.000Z') =>
    store.putKind(
      { ...KIND, state: 'read', seenAt, message: undefined },
      objects,
    );

  beforeEach(async () => {
    knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    store = new KnexLiveStore(knex);
  });

  it('tells whose objects differ, and only theirs', async () => {
    const cart = workload({ name: 'cart', subject: 'commerce/cart' });
    expect(await put([workload(), cart])).toEqual([
      'commerce/checkout',
      'commerce/cart',
    ]);
    expect(await put([workload(), cart])).toEqual([]);
    expect(await put([workload({ health: failing }), cart])).toEqual([
      'commerce/checkout',
    ]);
    expect(await put([cart])).toEqual(['commerce/checkout']);
    expect(await store.findObjects('prod', ['cart', 'checkout'])).toEqual([
      cart,
    ]);
  });

  it('lets no replica that was slow put down what is older', async () => {
    await put([workload()], '2026-11-20T10:00:30.000Z');
    expect(await put([], '2026-11-20T10:00:00.000Z')).toEqual([]);
    expect(await store.findObjects('prod', ['checkout'])).toHaveLength(1);
    expect(await store.getKinds('prod')).toMatchObject([
      { seenAt: '2026-11-20T10:00:30.000Z' },
    ]);
  });

  it('keeps what it knows of a kind that could not be read', async () => {
    await put([workload()]);
    const silent = {
      ...KIND,
      state: 'silent',
      seenAt: '2026-11-20T10:00:00.000Z',
      message: 'too slow',
    } as const;
    await store.putKind(silent);
    expect(await store.getKinds('prod')).toEqual([silent]);
    expect(await store.findObjects('prod', ['checkout'])).toHaveLength(1);
  });

  it('takes two replicas that write at once', async () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      workload({ name: `s${index}`, subject: `commerce/s${index}` }),
    );
    await Promise.all([put(many), put([...many].reverse())]);
    expect(
      await store.findObjects(
        'prod',
        many.map(({ name }) => name),
      ),
    ).toHaveLength(130);
  });

  it('finds whose pods are all ready, until that was told', async () => {
    const blue = workload({ name: 'blue', subject: 'commerce/two' });
    const green = workload({
      name: 'green',
      subject: 'commerce/two',
      healthSince: '2026-11-20T09:05:00Z',
    });
    const other = {
      subject: 'commerce/checkout',
      environment: 'production',
      cluster: 'prod',
      since: '2026-11-20T09:01:00Z',
    };
    await put([workload(), blue, { ...green, health: failing }]);
    expect(await store.findUntold(10)).toEqual([other]);
    await store.markTold([other]);
    expect(await store.findUntold(10)).toEqual([]);

    await put([workload({ revision: 'def' }), blue, green]);
    expect(await store.findUntold(10)).toEqual([
      {
        subject: 'commerce/two',
        environment: 'production',
        cluster: 'prod',
        since: '2026-11-20T09:05:00Z',
      },
    ]);
  });

  it('does not guess since when, where one of them does not tell', async () => {
    await put([
      workload(),
      workload({ name: 'worker', healthSince: undefined }),
    ]);
    expect(await store.findUntold(10)).toMatchObject([{ since: undefined }]);
  });

  it('forgets clusters and kinds that nobody looks at any more', async () => {
    await put([workload()]);
    await store.putCluster({
      name: 'prod',
      seenAt: undefined,
      message: 'down',
      failures: 1,
      nextLookAt: '2026-11-20T10:00:00.000Z',
    });
    await store.keepKinds('prod', []);
    expect(await store.findObjects('prod', ['checkout'])).toEqual([]);
    expect(await store.getClusters()).toHaveLength(1);
    await store.keepClusters(['dev']);
    expect(await store.getClusters()).toEqual([]);
  });
});
