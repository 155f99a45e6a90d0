import knexOf, { Knex } from 'knex';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does something with a SQLite file of its own, which is gone afterwards. */
export async function inDatabase<T>(
  use: (knex: Knex) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ridge-bench-'));
  const knex = knexOf({
    client: 'better-sqlite3',
    connection: { filename: join(folder, 'insights.sqlite') },
    useNullAsDefault: true,
  });
  try {
    return await use(knex);
  } finally {
    await knex.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
