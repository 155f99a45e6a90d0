import express from 'express';
import { Knex } from 'knex';
import { migrate } from '../database/migrate';
import { FactSource } from '../ledger/FactSource';
import { PROJECTIONS } from '../projections';
import { Projector } from '../projector/Projector';
import { createContext } from '../query/createContext';
import { createRouter } from '../router/createRouter';
import { headOf } from '../status/headOf';
import { StatusService } from '../status/StatusService';

/** Insights over a database and a ledger of one's own, which let everybody in. */
export interface OpenInsights {
  projector: Projector;
  /** Serves `/v1/adoption` and so on. */
  app: express.Express;
}

/** Opens the API without a backend around it. */
export async function openInsights({
  knex,
  source,
  now,
}: {
  knex: Knex;
  source: FactSource;
  now?: () => Date;
}): Promise<OpenInsights> {
  await migrate({ getClient: async () => knex });
  const projector = new Projector({
    knex,
    source,
    projections: PROJECTIONS,
    now,
  });
  const status = new StatusService({
    projector,
    projections: PROJECTIONS,
    now,
  });
  const sources = { get: async () => [] };
  const app = express();
  app.use(
    '/v1',
    createRouter({
      auditor: {
        createEvent: async () => ({
          success: async () => {},
          fail: async () => {},
        }),
      },
      contextOf: query =>
        createContext({ knex, platformTeam: 'group:default/platform' }, query),
      guard: { read: async () => {}, rebuild: async () => {} },
      headOf: context => headOf(context, { sources, status }),
      projector,
      readSoon: async () => {},
      sources,
      status,
    }),
  );
  return { app, projector };
}
