import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** Folder of the plugin's migrations. */
export const MIGRATIONS = resolvePackagePath(
  '@ridgeway/plugin-insights-backend',
  'migrations',
);

/** Brings the plugin's tables up to date, unless the operator does that. */
export async function migrate(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await knex.migrate.latest({ directory: MIGRATIONS });
  }
  return knex;
}
