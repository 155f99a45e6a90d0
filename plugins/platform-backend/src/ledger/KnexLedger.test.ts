import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS } from '../database/migrate';
import { KnexLedger } from './KnexLedger';
import { FactsAbout, NewFact } from './Ledger';

jest.setTimeout(180_000);

const fact = (key: string, subject = 'commerce/checkout'): NewFact => ({
  key,
  at: '2026-11-20T12:00:00.000Z',
  type: 'intent.committed',
  subject,
  actor: 'user:default/ana',
  data: { path: `sectors/${subject}.yaml`, nested: { list: [1, 2] } },
  partition: 'live',
});

describeOnDatabases('KnexLedger', connect => {
  async function createLedger() {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    return { ledger: new KnexLedger(knex), knex };
  }

  it('gives back what was appended, in order, from a position on', async () => {
    const { ledger } = await createLedger();
    await ledger.append([fact('a'), fact('b'), fact('c', 'web')]);
    const { key: _, ...second } = fact('b');
    expect(await ledger.read({ after: 1, limit: 1 })).toEqual([
      { position: 2, ...second },
    ]);
    expect(
      (await ledger.read({ after: 0, limit: 10 })).map(
        ({ position }) => position,
      ),
    ).toEqual([1, 2, 3]);
  });

  it('keeps a fact without a subject', async () => {
    const { ledger } = await createLedger();
    await ledger.append([{ ...fact('a'), subject: undefined }]);
    const [stored] = await ledger.read({ after: 0, limit: 10 });
    expect(stored).not.toHaveProperty('subject');
  });

  it('records the same thing once', async () => {
    const { ledger } = await createLedger();
    expect(await ledger.append([fact('a'), fact('a')])).toHaveLength(1);
    expect(await ledger.append([fact('a'), fact('b')])).toMatchObject([
      { position: 2 },
    ]);
  });

  it('leaves no gap and no duplicate when many append at once', async () => {
    const { ledger } = await createLedger();
    await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        ledger.append([
          fact(`${writer}-1`),
          fact('shared'),
          fact(`${writer}-2`),
        ]),
      ),
    );
    const facts = await ledger.read({ after: 0, limit: 1000 });
    expect(facts.map(({ position }) => position)).toEqual(
      Array.from({ length: 41 }, (_, index) => index + 1),
    );
  });

  it('takes back everything of an append that fails', async () => {
    const { ledger } = await createLedger();
    await ledger.append([fact('a')], { source: 'commits', value: 'one' });
    const broken = { ...fact('c'), at: 'x'.repeat(30), actor: '' };
    Object.defineProperty(broken, 'data', { value: 1n });
    await expect(
      ledger.append([fact('b'), broken], { source: 'commits', value: 'two' }),
    ).rejects.toThrow(/BigInt/);
    expect(await ledger.read({ after: 0, limit: 10 })).toHaveLength(1);
    expect(await ledger.getProgress('commits')).toBe('one');
    expect(await ledger.append([fact('d')])).toMatchObject([{ position: 2 }]);
  });

  it('appends more than fits into one statement', async () => {
    const { ledger } = await createLedger();
    const facts = Array.from({ length: 1234 }, (_, index) => fact(`${index}`));
    expect(await ledger.append(facts)).toHaveLength(1234);
    expect(await ledger.append(facts)).toHaveLength(0);
  });

  it('knows the last fact of a type about a subject, and which keys it has', async () => {
    const { ledger } = await createLedger();
    await ledger.append([fact('a', 'web'), fact('b', 'retail')]);
    await ledger.append([fact('c', 'web'), { ...fact('d', 'web'), type: 'x' }]);
    const latest = await ledger.latest('intent.committed', ['web', 'none']);
    expect([...latest]).toMatchObject([['web', { position: 3 }]]);
    expect(await ledger.latest('other', ['web'])).toEqual(new Map());
    expect(await ledger.known(['a', 'z'])).toEqual(new Set(['a']));
  });

  it('gives the history of a sector with its services, page by page, newest first', async () => {
    const { ledger } = await createLedger();
    const early = '2026-11-19T12:00:00.000Z';
    await ledger.append([
      fact('a', 'web'),
      { ...fact('b', 'web/store'), type: 'exception.granted' },
      // Mended later than it happened.
      { ...fact('c', 'web/store'), at: early },
      fact('d', 'web-shop/store'),
      fact('e', 'webshop'),
    ]);
    const positions = async (about: Partial<FactsAbout>) => {
      const { facts, total } = await ledger.readAbout({
        subject: 'web',
        limit: 10,
        ...about,
      });
      return [total, ...facts.map(({ position }) => position)];
    };
    expect(await positions({})).toEqual([3, 2, 1, 3]);
    expect(await positions({ limit: 1 })).toEqual([3, 2]);
    expect(
      await positions({ before: { at: fact('').at, position: 2 } }),
    ).toEqual([3, 1, 3]);
    expect(await positions({ subject: 'web/store' })).toEqual([2, 2, 3]);
    expect(await positions({ kind: 'exception' })).toEqual([1, 2]);
    expect(await positions({ kind: '%' })).toEqual([0]);
    expect(await positions({ subject: 'we%' })).toEqual([0]);
  });
});
