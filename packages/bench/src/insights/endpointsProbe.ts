import { openInsights } from '@ridgeway/plugin-insights-backend/testUtils';
import express from 'express';
import { Knex } from 'knex';
import { AddressInfo } from 'node:net';
import { Probe } from '../Benchmark';
import { compareAsync } from '../measure/compareAsync';
import { comparisonOf, emptyReport, Report } from '../report/Report';
import { GeneratedLedger } from './GeneratedLedger';
import { inDatabase } from './inDatabase';

/** Multiple of the statements that an answer needs. */
const ENDPOINT_AT_MOST = 2;
/** Number of services at which that has to hold. */
const TARGET_SIZE = 5_000;
const FACTS_OF_SERVICE = 400;
const SECONDS = 6;

const ENDPOINTS = [
  '/adoption',
  '/adoption/funnel',
  '/adoption/series?metric=adoption&period=24m',
  '/adoption/services?limit=50',
  '/adoption/failures',
  '/support',
  '/escape-hatches',
  '/escape-hatches/items',
  '/escape-hatches/patterns',
  '/fields',
  '/deprecations',
  '/deprecations/old-version',
];

/** Every endpoint over HTTP, beside the statements that its answer needs. */
export const endpointsProbe: Probe = {
  name: 'endpoints',
  sizes: [500, TARGET_SIZE],
  run: services => inDatabase(knex => measureIn(knex, services)),
};

async function measureIn(knex: Knex, services: number): Promise<Report> {
  const ledger = new GeneratedLedger({
    services,
    facts: services * FACTS_OF_SERVICE,
  });
  const { app, projector } = await openInsights({
    knex,
    source: ledger,
    now: () => ledger.end,
  });
  await projector.catchUp();
  await knex.raw('analyze');
  const bare: { statements: readonly Statement[] } = { statements: [] };
  // Over HTTP too, so that it is the answer that is measured and not its way.
  app.get('/bare', async (_req, res) => {
    const rows = [];
    for (const { sql, bindings } of bare.statements) {
      rows.push(await knex.raw(sql, bindings));
    }
    res.json(rows);
  });
  const { close, url } = await serve(app);
  const report = emptyReport();
  try {
    for (const endpoint of ENDPOINTS) {
      const ask = async () => {
        const response = await fetch(`${url}/v1${endpoint}`);
        const body = await response.text();
        if (!response.ok) {
          throw new Error(`${endpoint} answered ${response.status}: ${body}`);
        }
      };
      const statements = await statementsOf(knex, ask);
      const [answer, reference] = await compareAsync(
        [
          { name: endpoint, run: ask },
          {
            name: `its ${statements.length} statements`,
            run: async () => {
              bare.statements = statements;
              await fetch(`${url}/bare`).then(response => response.text());
            },
          },
        ],
        SECONDS,
      );
      report.comparisons.push(
        comparisonOf(
          services,
          answer,
          reference,
          services === TARGET_SIZE ? ENDPOINT_AT_MOST : undefined,
        ),
      );
    }
  } finally {
    close();
  }
  return report;
}

interface Statement {
  sql: string;
  bindings: Knex.RawBinding[];
}

/** What is asked of the database meanwhile, each statement once: asked twice, it is needed once. */
async function statementsOf(
  knex: Knex,
  run: () => Promise<void>,
): Promise<Statement[]> {
  const found = new Map<string, Statement>();
  const note = ({ sql, bindings }: Statement) =>
    found.set(JSON.stringify([sql, bindings]), { sql, bindings });
  knex.on('query', note);
  await run();
  knex.removeListener('query', note);
  return [...found.values()];
}

function serve(
  app: express.Express,
): Promise<{ url: string; close: () => void }> {
  return new Promise(resolve => {
    const server = app.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
