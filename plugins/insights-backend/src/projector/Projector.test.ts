import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import { Knex } from 'knex';
import { dumpTables } from '../__testUtils__/dumpTables';
import { fact } from '../__testUtils__/fact';
import { MemoryLedger, runFacts } from '../__testUtils__/runFacts';
import { MIGRATIONS } from '../database/migrate';
import { PROJECTIONS } from '../projections';
import { Projection } from '../projections/Projection';
import { Projector } from './Projector';

jest.setTimeout(180_000);

const committed = (subject: string, partition: 'live' | 'example' = 'live') =>
  fact(
    'intent.committed',
    {
      commit: 'c',
      path: `sectors/${subject}.yaml`,
      author: 'Ana',
      message: '',
      intent: {
        kind: 'Service',
        version: 'ridgeway.dev/v1',
        change: 'created',
        owner: 'group:default/commerce',
      },
    },
    { subject, partition },
  );

const SERVICES = Array.from({ length: 25 }, (_, index) =>
  committed(`commerce/s${index}`, index % 5 === 0 ? 'example' : 'live'),
);

const NOW = new Date('2026-11-20T12:00:00Z');

describeOnDatabases('Projector', connect => {
  const countServices = async (knex: Knex) =>
    Number((await knex('subjects').count({ n: '*' }))[0].n);

  /** A projection that fails once, after others have written their rows. */
  function failingOnce(): Projection {
    let failed = false;
    return {
      id: 'failing',
      version: 1,
      types: ['intent.committed'],
      tables: [],
      apply: async () => {
        if (!failed) {
          failed = true;
          throw new Error('killed');
        }
      },
    };
  }

  it('does nothing of a batch in which it is killed, and all of it afterwards', async () => {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    const source = new MemoryLedger();
    source.append(...SERVICES);
    const projector = new Projector({
      knex,
      source,
      projections: [...PROJECTIONS, failingOnce()],
      batch: 10,
    });
    await expect(projector.catchUp()).rejects.toThrow('killed');
    expect(await countServices(knex)).toBe(0);
    expect(await projector.state()).toMatchObject({ position: 0 });
    await projector.catchUp();
    expect(await countServices(knex)).toBe(25);
    const [{ delta }] = await knex('presence_days')
      .where({ state: 'on' })
      .sum({ delta: 'delta' });
    expect(Number(delta)).toBe(25);
  });

  it('reads each fact once when two replicas read', async () => {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    const source = new MemoryLedger();
    source.append(...SERVICES);
    const replicas = Array.from(
      { length: 2 },
      () => new Projector({ knex, source, projections: PROJECTIONS, batch: 3 }),
    );
    await Promise.all(replicas.map(replica => replica.catchUp()));
    const [{ delta }] = await knex('presence_days')
      .where({ state: 'on' })
      .sum({ delta: 'delta' });
    expect(Number(delta)).toBe(25);
    expect(await replicas[0].state()).toMatchObject({ position: 25 });
  });

  it('is not at the head of the ledger because a page of it is short', async () => {
    const knex = await connect();
    const { ledger, projector } = await runFacts(knex, SERVICES, { now: NOW });
    await projector.rebuild();
    const { read } = MemoryLedger.prototype;
    // Pages with large facts hold fewer than were asked for.
    ledger.read = ({ after }) => read.call(ledger, { after, limit: 2 });
    await projector.step();
    expect(await projector.state()).toMatchObject({
      position: 2,
      rebuilding: true,
    });
    await projector.catchUp();
    expect(await projector.state()).toMatchObject({
      position: 25,
      rebuilding: false,
    });
  });

  it('gives the same rows when it is told to read everything again, and says so meanwhile', async () => {
    const knex = await connect();
    const { projector } = await runFacts(knex, SERVICES, { now: NOW });
    const before = await dumpTables(knex);
    await projector.rebuild();
    expect(await countServices(knex)).toBe(0);
    expect(await projector.state()).toMatchObject({
      position: 0,
      rebuilding: true,
      asOf: NOW.toISOString(),
    });
    await projector.catchUp();
    expect(await dumpTables(knex)).toEqual(before);
    expect(await projector.state()).toMatchObject({ rebuilding: false });
  });

  it('reads again when a projection has another version', async () => {
    const knex = await connect();
    const { ledger } = await runFacts(knex, SERVICES);
    await knex('subjects').where({ subject: 'commerce/s1' }).delete();
    const options = { knex, source: ledger };
    await new Projector({ ...options, projections: PROJECTIONS }).catchUp();
    expect(await countServices(knex)).toBe(24);
    const [first, ...others] = PROJECTIONS;
    await new Projector({
      ...options,
      projections: [{ ...first, version: first.version + 1 }, ...others],
    }).catchUp();
    expect(await countServices(knex)).toBe(25);
  });

  it('forgets the example company when its facts were removed', async () => {
    const knex = await connect();
    const { ledger, projector } = await runFacts(knex, SERVICES);
    const kept = ledger.facts.filter(({ partition }) => partition === 'live');
    const removed = ledger.facts.length - kept.length;
    ledger.append(
      fact('ledger.removed', { partition: 'example', count: removed }),
    );
    ledger.facts.splice(0, SERVICES.length, ...kept);
    await projector.catchUp();
    expect(await countServices(knex)).toBe(20);
    expect(await knex('recorded').select('partition')).toEqual([
      { partition: 'live' },
    ]);
    // The same removal is read again, and heeded once.
    expect(await projector.state()).toMatchObject({ rebuilding: false });
  });

  it('keeps what it read, with its age, when the ledger does not answer', async () => {
    const knex = await connect();
    const { ledger, projector } = await runFacts(knex, SERVICES, { now: NOW });
    ledger.read = async () => {
      throw new Error('connect ECONNREFUSED');
    };
    await expect(projector.catchUp()).rejects.toThrow('ECONNREFUSED');
    expect(await countServices(knex)).toBe(25);
    expect(await projector.state()).toMatchObject({
      position: 25,
      asOf: NOW.toISOString(),
    });
  });
});
