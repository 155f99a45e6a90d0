import { Knex } from 'knex';
import { readdirSync } from 'node:fs';
import { describeOnDatabases } from '../__testUtils__/testDatabases';
import { MIGRATIONS } from './migrate';

jest.setTimeout(180_000);

const TABLES = [
  'facts',
  'ledger_head',
  'ledger_progress',
  'forgotten_keys',
  'tokens',
  'requests',
  'request_sectors',
  'request_comments',
  'request_notices',
  'clusters',
  'cluster_kinds',
  'live_objects',
  'deprecation_snoozes',
  'migration_runs',
  'migration_run_items',
];

describeOnDatabases('migrations', connect => {
  const existing = (knex: Knex) =>
    Promise.all(TABLES.map(table => knex.schema.hasTable(table)));

  it('go up, down and up again', async () => {
    const knex = await connect();
    const count = readdirSync(MIGRATIONS).length;
    expect(await existing(knex)).toEqual(TABLES.map(() => false));
    await knex.migrate.latest({ directory: MIGRATIONS });
    expect(await existing(knex)).toEqual(TABLES.map(() => true));
    expect(await knex('ledger_head').select()).toEqual([
      { id: 1, position: 0 },
    ]);
    for (let step = 0; step < count; step++) {
      await knex.migrate.down({ directory: MIGRATIONS });
    }
    expect(await existing(knex)).toEqual(TABLES.map(() => false));
    await knex.migrate.latest({ directory: MIGRATIONS });
    expect(await existing(knex)).toEqual(TABLES.map(() => true));
  });
});
