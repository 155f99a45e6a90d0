import { mockServices } from '@backstage/backend-test-utils';
import { CheckpointPart } from '@ridgeway/plugin-platform-common';
import { describeOnDatabases } from '../../__testUtils__/testDatabases';
import { MIGRATIONS } from '../../database/migrate';
import { KnexLedger } from '../KnexLedger';
import { NewFact } from '../Ledger';
import { Compaction } from './Compaction';
import { KnexCheckpointStore } from './KnexCheckpointStore';

jest.setTimeout(180_000);

const NOW = new Date('2026-11-21T12:00:00.000Z');
const DAY_MS = 86_400_000;

const daysAgo = (days: number) =>
  new Date(NOW.getTime() - days * DAY_MS).toISOString();

const fact = (
  key: string,
  days: number,
  more: Partial<NewFact> = {},
): NewFact => ({
  key,
  at: daysAgo(days),
  type: 'guardrail.opened',
  subject: 'web/shop',
  actor: 'user:default/ana',
  data: { guardrail: 'g' },
  partition: 'live',
  ...more,
});

const part = (
  checkpoint: string,
  number: number,
  more: Partial<CheckpointPart> = {},
): CheckpointPart => ({
  ...{ checkpoint, part: number, upTo: 4, table: 't', last: false },
  rows: [{ n: number }],
  ...more,
});

describeOnDatabases('checkpoints and compaction', connect => {
  async function create(retentionDays: number | undefined = 100) {
    const knex = await connect();
    await knex.migrate.latest({ directory: MIGRATIONS });
    const ledger = new KnexLedger(knex);
    const now = () => NOW;
    const checkpoints = new KnexCheckpointStore({ knex, ledger, now });
    const compaction = new Compaction({
      ...{ checkpoints, knex, ledger, now },
      logger: mockServices.logger.mock(),
      retention: retentionDays && retentionDays * DAY_MS,
    });
    await ledger.append([
      fact('old', 300),
      fact('derived-1', 300, { type: 'derivation.evaluated' }),
      fact('derived-2', 200, { type: 'derivation.evaluated' }),
      fact('young', 50),
      fact('after', 300),
    ]);
    const types = async () =>
      (await ledger.read({ after: 0, limit: 100 })).map(
        ({ position, type }) => `${position} ${type}`,
      );
    return { checkpoints, compaction, knex, ledger, types };
  }

  it('forget what is old, stands in a checkpoint, and nobody goes by', async () => {
    const { checkpoints, compaction, ledger, types } = await create();
    await checkpoints.append(part('c', 0));
    await checkpoints.append(part('c', 1, { last: true }));
    await Promise.all([compaction.run(), compaction.run()]);
    expect(await types()).toEqual([
      '3 derivation.evaluated',
      '4 guardrail.opened',
      '5 guardrail.opened',
      '6 ledger.checkpoint',
      '7 ledger.checkpoint',
      '8 ledger.compacted',
    ]);
    const [told] = await ledger.read({ after: 7, limit: 1 });
    expect(told.data).toEqual({ upTo: 4, removed: 2 });
    // What is forgotten is not recorded again.
    expect(await ledger.append([fact('old', 300)])).toEqual([]);
    expect(await ledger.known(['old', 'new'])).toEqual(new Set(['old']));
  });

  it('forget nothing without a complete checkpoint, and nothing where facts are kept for ever', async () => {
    const { checkpoints, compaction, types } = await create();
    await checkpoints.append(part('c', 0));
    await compaction.run();
    expect(await types()).toHaveLength(6);
    const kept = await create(0);
    await kept.checkpoints.append(part('c', 0, { last: true }));
    await new Compaction({
      ...kept,
      logger: mockServices.logger.mock(),
      retention: undefined,
    }).run();
    expect(await kept.types()).toHaveLength(6);
  });

  it('do nothing by halves when they are killed', async () => {
    const { checkpoints, compaction, ledger, types } = await create();
    await checkpoints.append(part('c', 0, { last: true }));
    const before = await types();
    jest
      .spyOn(ledger, 'appendIn')
      // The lock of each of the two passes, then the fact that tells of it.
      .mockResolvedValueOnce([])
      .mockResolvedValueOnce([])
      .mockRejectedValueOnce(new Error('killed'));
    await expect(compaction.run()).rejects.toThrow('killed');
    expect(await types()).toEqual(before);
    await compaction.run();
    expect(await types()).toHaveLength(before.length - 1);
  });

  it('keep the newest complete checkpoint alone', async () => {
    const { checkpoints, compaction, types } = await create(1_000);
    await checkpoints.append(part('one', 0, { last: true }));
    await checkpoints.append(part('two', 0));
    await checkpoints.append(part('two', 1, { last: true }));
    await checkpoints.append(part('three', 0));
    await compaction.run();
    // No fact that anything could be read from is gone: none is told to be.
    expect((await types()).filter(type => type.includes('ledger.'))).toEqual([
      '7 ledger.checkpoint',
      '8 ledger.checkpoint',
      '9 ledger.checkpoint',
    ]);
    expect(await checkpoints.read({})).toMatchObject({
      ...{ checkpoint: 'two', upTo: 4, position: 7 },
      items: [part('two', 0), part('two', 1, { last: true })],
    });
  });

  it('give a checkpoint page by page, whatever is appended meanwhile', async () => {
    const { checkpoints } = await create();
    expect(await checkpoints.read({})).toEqual({ items: [] });
    for (let number = 0; number < 6; number++) {
      await checkpoints.append(part('c', number, { last: number === 5 }));
      await checkpoints.append(part('c', number, { last: number === 5 }));
    }
    const first = await checkpoints.read({});
    expect(first.items.map(each => each.part)).toEqual([0, 1, 2, 3]);
    await checkpoints.append(part('d', 0, { last: true }));
    const second = await checkpoints.read({
      checkpoint: first.checkpoint,
      after: first.next,
    });
    expect(second.items.map(each => each.part)).toEqual([4, 5]);
    expect(second).not.toHaveProperty('next');
  });

  it('refuse a part before its turn, and one of facts that are not there', async () => {
    const { checkpoints } = await create();
    await expect(checkpoints.append(part('c', 1))).rejects.toThrow(
      /Part 0 .* missing/,
    );
    await expect(
      checkpoints.append(part('c', 0, { upTo: 99 })),
    ).rejects.toThrow(/no fact 99/);
  });

  it('leave pages of facts of a size that their reader can bear', async () => {
    const { checkpoints, ledger } = await create();
    const rows = [{ text: 'x'.repeat(1_500_000) }];
    for (let number = 0; number < 4; number++) {
      await checkpoints.append(part('c', number, { rows }));
    }
    const sizes: number[] = [];
    for (let after = 0; ; ) {
      const page = await ledger.read({ after, limit: 100 });
      const last = page.at(-1);
      if (!last) {
        break;
      }
      sizes.push(page.length);
      after = last.position;
    }
    expect(sizes).toEqual([7, 2]);
  });
});
