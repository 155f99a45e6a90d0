import { InputError } from '@backstage/errors';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { MIGRATIONS } from '../../database/migrate';
import { KnexLedger } from '../KnexLedger';
import { NewFact } from '../Ledger';
import { KnexFactArchive } from './KnexFactArchive';
import { LedgerKeeper } from './LedgerKeeper';

jest.setTimeout(180_000);

const PAT = 'user:default/pat';

const token = (key: string, more: Partial<NewFact> = {}): NewFact => ({
  key,
  at: '2026-11-19T12:00:00.000Z',
  type: 'token.issued',
  actor: 'user:default/ana',
  data: { name: '=1+1, "x"', expiresAt: '2026-12-01T00:00:00.000Z' },
  partition: 'live',
  ...more,
});

const lineOf = (fact: NewFact) => JSON.stringify(fact);

describeOnDatabases('LedgerKeeper', connect => {
  async function create(now = '2026-11-21T18:00:00.000Z') {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    const ledger = new KnexLedger(knex);
    const keeper = (moment = now) =>
      new LedgerKeeper({
        archive: new KnexFactArchive(knex, ledger),
        ledger,
        now: () => new Date(moment),
      });
    const all = () => ledger.read({ after: 0, limit: 1000 });
    return { all, keeper: keeper(), keeperAt: keeper, ledger };
  }

  async function textOf(parts: AsyncIterable<string>) {
    let text = '';
    for await (const part of parts) {
      text += part;
    }
    return text;
  }

  it('brings an export into another ledger as it was, once', async () => {
    const one = await create();
    await one.ledger.append(
      Array.from({ length: 1001 }, (_, index) => token(`t${index}`)),
    );
    const lines = await textOf(one.keeper.export({}));
    const two = await create();
    const request = { partition: 'live' } as const;
    expect(await two.keeper.import(lines, request, PAT)).toEqual({
      appended: 1001,
      known: 0,
      leftOut: 0,
    });
    expect(await two.keeper.import(lines, request, PAT)).toMatchObject({
      appended: 0,
      known: 1001,
    });
    const [first, ...rest] = await two.all();
    expect(first).toEqual((await one.all())[0]);
    expect(rest).toHaveLength(999);
    const [told, ...none] = await two.ledger.read({ after: 1001, limit: 10 });
    expect(told).toMatchObject({
      type: 'ledger.imported',
      actor: PAT,
      data: { partition: 'live', count: 1001, shiftedDays: 0 },
    });
    expect(none).toEqual([]);
  });

  it('writes what a spreadsheet reads, from a position on', async () => {
    const { keeper, ledger } = await create();
    await ledger.append([token('a'), token('b', { subject: 'web/cart' })]);
    const text = await textOf(keeper.export({ format: 'csv', after: 1 }));
    expect(text.split('\r\n')).toEqual([
      'position,at,type,subject,actor,partition,key,data',
      '2,2026-11-19T12:00:00.000Z,token.issued,web/cart,user:default/ana,live,b,"{""name"":""=1+1, \\""x\\"""",""expiresAt"":""2026-12-01T00:00:00.000Z""}"',
      '',
    ]);
  });

  it.each([
    ['{', /line 2: it is not JSON/],
    [
      lineOf(token('x', { type: 'token.eaten' })),
      /line 2: there is no fact token.eaten/,
    ],
    [
      lineOf(token('x', { data: {} })),
      /line 2: there is no fact token.issued with such data/,
    ],
    [lineOf(token('x', { at: 'soon' })), /line 2: at: /],
    [lineOf(token('x', { actor: 'a\0' })), /line 2: actor: /],
    [lineOf(token('x')).replace('{', '{"more":1,'), /line 2: /],
    [
      lineOf(token('x', { data: { name: 'n'.repeat(256), expiresAt: '' } })),
      /line 2: there is no fact token.issued with such data/,
    ],
  ])('brings nothing in when a line is %s', async (line, message) => {
    const { all, keeper } = await create();
    const error = await keeper
      .import(`${lineOf(token('a'))}\n${line}\n`, {}, PAT)
      .catch(thrown => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(message);
    expect(await all()).toEqual([]);
  });

  it('brings nothing in that is nested too deeply to be written', async () => {
    const { all, keeper } = await create();
    const line = lineOf(token('x')).replace(
      '"data":{',
      `"data":{"more":${'['.repeat(50_000)}${']'.repeat(50_000)},`,
    );
    await expect(keeper.import(line, {}, PAT)).rejects.toThrow(
      /line 1: .* too deeply/,
    );
    expect(await all()).toEqual([]);
  });

  it('leaves out what tells of another ledger', async () => {
    const { keeper } = await create();
    const line = lineOf(
      token('a', { type: 'ledger.compacted', data: { upTo: 1, removed: 1 } }),
    );
    expect(await keeper.import(line, {}, PAT)).toEqual({
      appended: 0,
      known: 0,
      leftOut: 1,
    });
  });

  it('loads the past of the example once, moved to end now', async () => {
    const { all, keeper, keeperAt } = await create();
    const lines = [
      token('old', { at: '2024-11-19T10:00:00.000Z' }),
      token('new', { at: '2026-11-19T17:00:00.000Z' }),
    ]
      .map(lineOf)
      .join('\n');
    await keeper.loadExample(lines);
    await keeperAt('2026-12-24T00:00:00.000Z').loadExample(lines);
    expect(await all()).toMatchObject([
      { at: '2024-11-21T10:00:00.000Z', partition: 'example' },
      {
        at: '2026-11-21T17:00:00.000Z',
        data: { expiresAt: '2026-12-03T00:00:00.000Z' },
      },
      { type: 'ledger.imported', data: { count: 2, shiftedDays: 2 } },
    ]);
  });

  it('loads the past once when two replicas start, and all of it after a kill', async () => {
    const { all, keeper, keeperAt, ledger } = await create();
    const lines = [token('a'), token('b')].map(lineOf).join('\n');
    jest.spyOn(ledger, 'appendIn').mockRejectedValueOnce(new Error('killed'));
    await expect(keeper.loadExample(lines)).rejects.toThrow('killed');
    expect(await all()).toEqual([]);
    await Promise.all([
      keeper.loadExample(lines),
      keeperAt('2026-11-22T18:00:00.000Z').loadExample(lines),
    ]);
    expect((await all()).map(({ type }) => type)).toEqual([
      'token.issued',
      'token.issued',
      'ledger.imported',
    ]);
  });

  it('removes the example and nothing else, for good, until it is brought in again', async () => {
    const { all, keeper, ledger } = await create();
    const lines = [token('a'), token('b')].map(lineOf).join('\n');
    await ledger.append([token('live')]);
    await keeper.loadExample(lines);
    expect(await keeper.removeExample(PAT)).toEqual({ removed: 2 });
    await keeper.loadExample(lines);
    await ledger.append([token('a', { partition: 'example' })]);
    expect(await all()).toMatchObject([
      { position: 1, partition: 'live' },
      { position: 4, type: 'ledger.imported' },
      {
        position: 5,
        type: 'ledger.removed',
        actor: PAT,
        data: { partition: 'example', count: 2 },
      },
    ]);
    expect(await keeper.import(lines, {}, PAT)).toMatchObject({ appended: 2 });
  });
});
