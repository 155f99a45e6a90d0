import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { EXAMPLE_WORLD } from '../__testUtils__/exampleWorld';
import { TestIntents } from '../__testUtils__/TestIntents';
import { MIGRATIONS } from '../database/migrate';
import { DerivationService } from '../derivation/DerivationService';
import { ClusterWatch } from './ClusterWatch';
import { ClusterAnswer, ClusterReader } from './reading/KubernetesApi';
import { KnexLiveStore } from './store/KnexLiveStore';

jest.setTimeout(180_000);

const KINDS = new Set<string>();

/** A look that nothing but a cluster that hangs makes longer. */
const PATIENT_MS = 120_000;

/** Every version has every kind, by its own name. */
function answerTo(path: string) {
  const resources = [...KINDS].map(kind => ({ name: kind, kind }));
  return {
    status: 200,
    body: path.includes('?') ? { items: [] } : { resources },
  };
}

/** A cluster that serves everything and has nothing. */
class FakeClusters implements ClusterReader {
  readonly asked: string[] = [];
  /** What a cluster does in place of answering. */
  readonly faults = new Map<
    string,
    (path: string, signal: AbortSignal) => Promise<ClusterAnswer | undefined>
  >();

  async clusters() {
    return ['dev', 'prod'];
  }

  async get(cluster: string, path: string, options: { signal: AbortSignal }) {
    this.asked.push(`${cluster} ${path.split('?')[0]}`);
    const fault = await this.faults.get(cluster)?.(path, options.signal);
    return fault ?? { state: 'answered' as const, ...answerTo(path) };
  }

  count(cluster: string) {
    return this.asked.filter(each => each.startsWith(`${cluster} `)).length;
  }
}

const down: ClusterAnswer = { state: 'silent', message: 'prod is down.' };

describe('ClusterWatch', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let intents: TestIntents;
  let derivation: DerivationService;
  let clusters: FakeClusters;
  let store: KnexLiveStore;
  let now: Date;
  let watch: ClusterWatch;
  const look = () => watch.look(new AbortController().signal);
  const watchWithin = (budget: number) =>
    new ClusterWatch({
      derivation,
      logger: mockServices.logger.mock(),
      reader: clusters,
      store,
      now: () => now,
      budgetMs: budget,
    });
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };

  beforeEach(async () => {
    intents = await TestIntents.create(EXAMPLE_WORLD);
    const logger = mockServices.logger.mock();
    derivation = new DerivationService({
      host: intents.host,
      platformTeam: 'group:default/platform',
      logger,
    });
    const { subjects } = await derivation.refresh();
    for (const { resources } of subjects.values()) {
      resources.forEach(({ kind }) => KINDS.add(kind));
    }
    const knex = await databases.init('SQLITE_3');
    await knex.migrate.latest({ directory: MIGRATIONS });
    store = new KnexLiveStore(knex);
    clusters = new FakeClusters();
    now = new Date('2026-11-20T10:00:00Z');
    watch = watchWithin(PATIENT_MS);
  });
  afterEach(() => intents.remove());

  const record = async (name: string) =>
    (await store.getClusters()).find(each => each.name === name);

  it('asks as often, however many services there are', async () => {
    await look();
    const before = clusters.asked.length;
    const more = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `sectors/payments/s${index}.yaml`,
        EXAMPLE_WORLD['sectors/payments/charge.yaml'].replace(
          'name: charge',
          `name: s${index}`,
        ),
      ]),
    );
    await intents.commit(more);
    await derivation.refresh();
    clusters.asked.length = 0;
    await look();
    expect(clusters.asked).toHaveLength(before);
  });

  it('leaves a cluster that is down alone for longer each time, and never the others', async () => {
    clusters.faults.set('prod', async () => down);
    await look();
    expect(clusters.count('prod')).toBe(1);
    expect(await record('prod')).toMatchObject({
      message: 'prod is down.',
      failures: 1,
    });
    expect(await record('dev')).toMatchObject({
      seenAt: now.toISOString(),
      message: undefined,
    });
    const attempts: number[] = [];
    for (let step = 1; step <= 40; step++) {
      later(30);
      const before = clusters.count('prod');
      await look();
      attempts.push(...(clusters.count('prod') > before ? [step] : []));
    }
    expect(attempts).toEqual([1, 3, 7, 15, 25, 35]);
    expect((await record('dev'))?.seenAt).toBe(now.toISOString());

    clusters.faults.clear();
    later(300);
    await look();
    expect(await record('prod')).toMatchObject({ failures: 0 });
  });

  it('stops asking a cluster that has stopped answering', async () => {
    clusters.faults.set('prod', async path =>
      path.includes('?') ? down : undefined,
    );
    await look();
    const lists = clusters.asked.filter(
      each =>
        each.startsWith('prod ') && KINDS.has(each.split('/').at(-1) ?? ''),
    );
    expect(lists.length).toBeLessThan(8);
    expect((await record('prod'))?.message).toBe('prod is down.');
  });

  it('reads of a slow cluster what it can, and the rest the next time', async () => {
    // Prod gets no further than three lists in the time that a look has.
    let lists = 3;
    clusters.faults.set('prod', async (path, signal) => {
      if (!path.includes('?') || lists > 0) {
        lists -= path.includes('?') ? 1 : 0;
        return undefined;
      }
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    watch = watchWithin(2_000);
    await look();
    const first = (await store.getKinds('prod')).length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan((await store.getKinds('dev')).length);
    later(30);
    lists = 3;
    await look();
    expect((await store.getKinds('prod')).length).toBeGreaterThan(first);
    expect((await record('prod'))?.message).toBeUndefined();
  });

  it('keeps to the other kinds where one makes no sense', async () => {
    clusters.faults.set('prod', async path =>
      path.includes('Deployment?')
        ? { state: 'answered', status: 200, body: { items: 'none' } }
        : undefined,
    );
    await look();
    const kinds = await store.getKinds('prod');
    expect(kinds.some(({ kind }) => kind === 'Deployment')).toBe(false);
    expect(kinds.length).toBe((await store.getKinds('dev')).length - 1);
    expect((await record('prod'))?.message).toBeUndefined();
  });
});
