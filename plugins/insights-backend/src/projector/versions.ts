import { Knex } from 'knex';
import { Projection } from '../projections/Projection';

/** Table of the versions that rows were made by. */
export const VERSIONS = 'projector_versions';

/** Whether the rows were made by other versions of the projections than these. */
export async function haveOtherVersions(
  knex: Knex,
  projections: readonly Projection[],
): Promise<boolean> {
  const rows = await knex(VERSIONS).select();
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
  await trx(VERSIONS).delete();
  for (const { id, version } of projections) {
    await trx(VERSIONS).insert({ projection: id, version });
  }
}
