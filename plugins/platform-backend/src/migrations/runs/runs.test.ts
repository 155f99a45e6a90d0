import { mockServices } from '@backstage/backend-test-utils';
import { createHash } from 'node:crypto';
import { EXAMPLE_WORLD } from '../../__testUtils__/exampleWorld';
import { ownershipOf } from '../../__testUtils__/examplePeople';
import { Reaper } from '../../__testUtils__/Reaper';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { TestIntents } from '../../__testUtils__/TestIntents';
import { ChangeService } from '../../changes/ChangeService';
import { MIGRATIONS } from '../../database/migrate';
import { DerivationService } from '../../derivation/DerivationService';
import { KnexLedger } from '../../ledger/KnexLedger';
import { KnexRunStore } from './KnexRunStore';
import { RunWorker } from './RunWorker';

jest.setTimeout(180_000);

const PLATFORM_TEAM = 'group:default/platform';

const flat = (name: string, more = '') => `apiVersion: ridgeway.dev/v1alpha1
kind: Service
metadata: { name: ${name}, sector: commerce }
spec:
  image: registry.example/${name}:1.0.0 # pinned
  ports: [{ name: http, port: 80, targetPort: 8080 }]
${more}`;

const pathOf = (name: string) => `sectors/commerce/${name}.yaml`;

describeOnDatabases('a bulk migration', connect => {
  let intents: TestIntents;
  let ledger: KnexLedger;
  let store: KnexRunStore;
  let now: Date;

  beforeEach(async () => {
    intents = await TestIntents.create({
      ...EXAMPLE_WORLD,
      [pathOf('cart')]: flat('cart'),
      [pathOf('list')]: flat('list'),
      [pathOf('pinned')]: flat('pinned', '  nodeSelector: { disk: fast }\n'),
    });
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    ledger = new KnexLedger(knex);
    store = new KnexRunStore(knex, ledger);
    now = new Date('2026-11-21T12:00:00Z');
  });
  afterEach(() => intents.remove());

  /** A process that works on runs until the reaper comes. */
  function worker(reaper = new Reaper()) {
    const host = reaper.mortal(intents.host);
    const derivation = new DerivationService({
      ...{ host, logger: mockServices.logger.mock() },
      platformTeam: PLATFORM_TEAM,
    });
    return new RunWorker({
      ...{ derivation, host, now: () => now },
      changes: new ChangeService({
        ...{ derivation, host, platformTeam: PLATFORM_TEAM },
        ownerExists: async () => true,
      }),
      logger: mockServices.logger.mock(),
      people: {
        byRef: async entityRef => ({
          ...{ entityRef, name: 'Somebody', email: 'somebody@host.example' },
          ownershipRefs: ownershipOf(entityRef),
        }),
      },
      store: reaper.mortal(store),
    });
  }

  const start = (
    names: string[],
    options: { by?: string; digest?: string; key?: string } = {},
  ) =>
    store.create(
      {
        id: `run-${names.join('-')}`.slice(0, 36),
        startedBy: `user:default/${options.by ?? 'ana'}`,
        startedAt: now.toISOString(),
        message: undefined,
      },
      {
        idempotencyKey: options.key,
        items: names.map(name => ({
          subject: `commerce/${name}`,
          digest: options.digest,
        })),
      },
    );
  const textOf = async (name: string) => {
    const head = (await intents.host.getHead()) ?? '';
    return (await intents.host.getVersionAt(pathOf(name), head))?.text ?? '';
  };
  const states = async (id: string) =>
    (await store.get(id))?.items.map(({ state }) => state);
  const migrated = async () =>
    (await ledger.readTypes(['intent.migrated'])).map(({ subject, data }) => [
      subject,
      data.from,
      data.to,
    ]);
  const commits = async () => (await intents.host.getHistory({})).length;

  it('commits each document by itself, and leaves out what needs a decision', async () => {
    const id = await start(['cart', 'pinned', 'list', 'checkout', 'none']);
    await worker().work();
    expect(await store.get(id)).toMatchObject({
      state: 'finished',
      items: [
        { state: 'done', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
        { state: 'left-out', message: expect.stringMatching(/node/) },
        { state: 'done' },
        { state: 'left-out', message: expect.stringMatching('newest version') },
        { state: 'left-out', message: expect.stringMatching('no service') },
      ],
    });
    expect(await commits()).toBe(3);
    expect(await textOf('cart')).toMatch(/^apiVersion: ridgeway.dev\/v1$/m);
    expect(await textOf('cart')).toMatch('# pinned');
    expect(await textOf('pinned')).toMatch('v1alpha1');
    expect(await migrated()).toEqual([
      ['commerce/cart', 'ridgeway.dev/v1alpha1', 'ridgeway.dev/v1'],
      ['commerce/list', 'ridgeway.dev/v1alpha1', 'ridgeway.dev/v1'],
    ]);
  });

  it.each([
    ['before', 'plan'],
    ['before', 'commit'],
    ['after', 'commit'],
    ['before', 'settle'],
    ['after', 'settle'],
    ['before', 'finish'],
  ] as const)(
    'goes on when it was killed %s %s, and does nothing twice',
    async (when, call) => {
      const id = await start(['cart', 'list']);
      await worker(new Reaper({ when, call })).work();
      expect((await store.get(id))?.state).toBe('running');
      // Nobody else takes it up while the one that is gone might still be there.
      await worker().work();
      expect((await store.get(id))?.state).toBe('running');
      now = new Date(now.getTime() + 60_000);
      await Promise.all([worker().work(), worker().work()]);
      expect(await store.get(id)).toMatchObject({
        state: 'finished',
        items: [{ state: 'done' }, { state: 'done' }],
      });
      expect(await commits()).toBe(3);
      expect(await migrated()).toHaveLength(2);
    },
  );

  it('changes nothing of a sector that is not theirs', async () => {
    const id = await start(['cart'], { by: 'lee' });
    await worker().work();
    expect((await store.get(id))?.items).toMatchObject([
      {
        state: 'failed',
        message: expect.stringContaining('group:default/commerce'),
      },
    ]);
    expect(await commits()).toBe(1);
    expect(await migrated()).toEqual([]);
  });

  it('leaves out what is not what somebody looked at any more', async () => {
    const digest = createHash('sha256').update(flat('cart')).digest('hex');
    await intents.commit({
      [pathOf('cart')]: `${flat('cart')}  replicas: 2\n`,
    });
    const other = await start(['cart'], { digest });
    await worker().work();
    expect(await states(other)).toEqual(['left-out']);
    expect(await textOf('cart')).toMatch('v1alpha1');
  });

  it('is found again by its key', async () => {
    const id = await start(['cart'], { key: 'once' });
    expect(await start(['cart', 'list'], { key: 'once' })).toBe(id);
    expect(await states(id)).toEqual(['waiting']);
  });
});
