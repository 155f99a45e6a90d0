import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import {
  CheckpointPage,
  CheckpointPart,
} from '@ridgeway/plugin-platform-common';
import fc from 'fast-check';
import { arbitraryFacts } from '../__testUtils__/arbitraryFacts';
import { dumpTables } from '../__testUtils__/dumpTables';
import { fact } from '../__testUtils__/fact';
import { MemoryLedger, runFacts } from '../__testUtils__/runFacts';
import { PROJECTIONS } from '../projections';
import { Projector } from '../projector/Projector';
import { StatusService } from '../status/StatusService';
import { CheckpointKeeper } from './CheckpointKeeper';
import { writeCheckpoint } from './writeCheckpoint';

jest.setTimeout(180_000);

/** Keeps checkpoints in memory, as JSON would bring them back. */
class MemoryKeeper implements CheckpointKeeper {
  readonly parts: CheckpointPart[] = [];

  constructor(private readonly position: number) {}

  async append(part: CheckpointPart): Promise<void> {
    this.parts.push(JSON.parse(JSON.stringify(part)));
  }

  async read({ after = 0 }): Promise<CheckpointPage> {
    const complete = this.parts.findLast(({ last }) => last);
    if (!complete) {
      return { items: [] };
    }
    const { checkpoint, upTo } = complete;
    const all = this.parts.filter(part => part.checkpoint === checkpoint);
    const next = after + 2;
    return {
      ...{ checkpoint, upTo, position: this.position },
      items: all.slice(after, next),
      ...(next < all.length ? { next } : {}),
    };
  }
}

const NOW = new Date('2026-11-20T12:00:00Z');
const FACTS = fc.sample(arbitraryFacts, { seed: 7, numRuns: 20 }).flat();
const HALF = Math.floor(FACTS.length / 2);

describeOnDatabases('checkpoints', connect => {
  async function setUp(position = HALF + 1) {
    const knex = await connect();
    const half = HALF;
    const { ledger } = await runFacts(knex, FACTS.slice(0, half), { now: NOW });
    const keeper = new MemoryKeeper(position);
    const written = await writeCheckpoint({
      ...{ knex, keeper, projections: PROJECTIONS },
    });
    expect(written).toBe(half);
    ledger.append(...FACTS.slice(half));
    const options = { knex, source: ledger, now: () => NOW };
    return { half, keeper, knex, ledger, options };
  }

  /** What Compaction does: those before are gone, and a fact says so. */
  function forget(ledger: MemoryLedger, upTo: number) {
    ledger.append(fact('ledger.compacted', { upTo, removed: upTo }));
    ledger.facts.splice(0, upTo);
  }

  it('stand for the facts before: figures are the same without them', async () => {
    const { half, keeper, knex, ledger, options } = await setUp();
    const projector = new Projector({
      ...{ ...options, keeper, projections: PROJECTIONS },
    });
    await projector.catchUp();
    const whole = await dumpTables(knex);
    forget(ledger, half);
    await projector.rebuild();
    await projector.catchUp();
    expect(await dumpTables(knex)).toEqual(whole);
    expect(await projector.state()).toMatchObject({
      startedAt: half,
      forgottenUpTo: 0,
      rebuilding: false,
    });
  });

  it('are not used by other versions, which say what they cannot know', async () => {
    const { half, keeper, ledger, options } = await setUp();
    forget(ledger, half);
    const [first, ...others] = PROJECTIONS;
    const projections = [{ ...first, version: first.version + 1 }, ...others];
    const projector = new Projector({ ...options, keeper, projections });
    await projector.catchUp();
    expect(await projector.state()).toMatchObject({ forgottenUpTo: half });
    const status = new StatusService({
      ...{ projector, projections, now: () => NOW },
    });
    expect(await status.get()).toMatchObject({
      state: 'current',
      message: expect.stringContaining('other versions'),
    });
  });

  it.each([
    ['after it', HALF + 1],
    // Parts are appended after the rows were read.
    ['while its parts were written', FACTS.length + 2],
  ])(
    'bring nothing of the example company back that was removed since, %s',
    async (_, position) => {
      const { keeper, knex, ledger, options } = await setUp(position);
      const kept = ledger.facts.filter(({ partition }) => partition === 'live');
      ledger.append(fact('ledger.removed', { partition: 'example', count: 1 }));
      const removal = ledger.facts.slice(-1);
      ledger.facts.splice(0, ledger.facts.length, ...kept, ...removal);
      await new Projector({
        ...{ ...options, keeper, projections: PROJECTIONS },
      }).catchUp();
      expect(await knex('subjects').where({ partition: 'example' })).toEqual(
        [],
      );
      expect(await knex('recorded').select('partition')).toEqual([
        { partition: 'live' },
      ]);
    },
  );

  it('are written once for a position, and not of rows that are being made again', async () => {
    const { keeper, knex, options } = await setUp();
    const write = () =>
      writeCheckpoint({ ...{ knex, keeper, projections: PROJECTIONS } });
    expect(await write()).toBeUndefined();
    const projector = new Projector({ ...options, projections: PROJECTIONS });
    await projector.rebuild();
    expect(await write()).toBeUndefined();
    await projector.catchUp();
    expect(await write()).toBe(FACTS.length);
  });
});
