import { openInsights } from '@ridgeway/plugin-insights-backend/testUtils';
import { Knex } from 'knex';
import { Probe } from '../Benchmark';
import { compareAsync } from '../measure/compareAsync';
import { comparisonOf, emptyReport, Report } from '../report/Report';
import { GeneratedLedger } from './GeneratedLedger';
import { inDatabase } from './inDatabase';

const FACTS = 50_000;
const BATCH = 1_000;
const SECONDS = 30;

/** Facts read into every projection, beside the same facts inserted into one table. */
export const ingestionProbe: Probe = {
  name: 'ingestion',
  sizes: [500, 5_000],
  run: services => inDatabase(knex => measureIn(knex, services)),
};

async function measureIn(knex: Knex, services: number): Promise<Report> {
  const ledger = new GeneratedLedger({ services, facts: FACTS });
  const { projector } = await openInsights({ knex, source: ledger });
  await knex.schema.createTable('plain', table => {
    table.integer('position').primary();
    ['at', 'type', 'subject', 'actor', 'partition'].forEach(column =>
      table.string(column),
    );
    table.text('data');
    table.index(['type', 'subject']);
  });
  const [projected, inserted] = await compareAsync(
    [
      {
        name: `read ${FACTS} facts into every projection`,
        run: async () => {
          await projector.rebuild();
          await projector.catchUp();
        },
      },
      {
        name: 'insert them into one table',
        run: async () => {
          await knex('plain').delete();
          await insertAll(knex, ledger);
        },
      },
    ],
    SECONDS,
  );
  return {
    ...emptyReport(),
    comparisons: [comparisonOf(services, projected, inserted)],
    figures: [
      {
        what: 'facts read',
        size: services,
        value: (FACTS / projected.cost.median) * 1000,
        unit: 'facts/s',
      },
      {
        what: 'facts inserted',
        size: services,
        value: (FACTS / inserted.cost.median) * 1000,
        unit: 'facts/s',
      },
    ],
  };
}

async function insertAll(knex: Knex, ledger: GeneratedLedger): Promise<void> {
  for (let after = 0; after < FACTS; after += BATCH) {
    const { items } = await ledger.read({ after, limit: BATCH });
    await knex.transaction(async trx => {
      for (let start = 0; start < items.length; start += 100) {
        await trx('plain').insert(
          items.slice(start, start + 100).map(({ data, ...fact }) => ({
            ...fact,
            data: JSON.stringify(data),
          })),
        );
      }
    });
  }
}
