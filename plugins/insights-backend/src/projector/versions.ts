import { Knex } from 'knex';
import { Projection } from '../projections/Projection';

const TABLE = 'projector_versions';

/** Whether the rows were made by other versions of the projections than these. */
export async function haveOtherVersions(
  knex: Knex,
  projections: readonly Projection[],
): Promise<boolean> {
  const rows = await knex(TABLE).select();
  const stored = new Map(
    rows.map(({ projection, version }) => [projection, Number(version)]),
  );
  return (
    stored.size !== projections.length ||
    projections.some(({ id, version }) => stored.get(id) !== version)
  );
}

/** Notes which versions the rows are made by. */
export async function writeVersions(
  trx: Knex.Transaction,
  projections: readonly Projection[],
): Promise<void> {
  await trx(TABLE).delete();
  for (const { id, version } of projections) {
    await trx(TABLE).insert({ projection: id, version });
  }
}
