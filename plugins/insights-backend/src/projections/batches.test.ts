import { describeOnDatabases } from '@ridgeway/plugin-platform-backend/testDatabases';
import fc from 'fast-check';
import { runs } from '@ridgeway/properties';
import { arbitraryFacts } from '../__testUtils__/arbitraryFacts';
import { dumpTables } from '../__testUtils__/dumpTables';
import { runFacts } from '../__testUtils__/runFacts';

jest.setTimeout(180_000);

describeOnDatabases('projections', connect => {
  it('have the same rows, in whatever batches facts come, and after a rebuild', async () => {
    const knex = await connect();
    const { projector, ledger } = await runFacts(knex, []);
    await fc.assert(
      fc.asyncProperty(
        arbitraryFacts,
        fc.integer({ min: 2, max: 20 }),
        async (facts, batch) => {
          ledger.facts.length = 0;
          ledger.append(...facts);
          const dumps = [];
          for (const size of [1, batch, 1_000]) {
            await projector.rebuild();
            await runFacts(knex, facts, { batch: size });
            dumps.push(await dumpTables(knex));
          }
          expect(dumps[1]).toEqual(dumps[0]);
          expect(dumps[2]).toEqual(dumps[0]);
        },
      ),
      runs(40),
    );
  });
});
