import { Knex } from 'knex';
import { RequestRow, toRequest } from './requestRows';
import { StoredRequest } from './StoredRequest';

/** Requests of rows, with the sectors that they concern. */
export async function withSectors(
  knex: Knex,
  rows: RequestRow[],
): Promise<StoredRequest[]> {
  const kept = await knex('request_sectors')
    .whereIn(
      'request_id',
      rows.map(({ id }) => id),
    )
    .orderBy('sector')
    .select('request_id', 'sector');
  return rows.map(row =>
    toRequest(
      row,
      kept
        .filter(({ request_id }) => request_id === row.id)
        .map(({ sector }) => sector),
    ),
  );
}

/** Writes down which sectors a new request concerns. */
export async function writeSectors(
  trx: Knex.Transaction,
  { id, sectors }: Pick<StoredRequest, 'id' | 'sectors'>,
): Promise<void> {
  if (sectors.length > 0) {
    await trx('request_sectors').insert(
      sectors.map(sector => ({ request_id: id, sector })),
    );
  }
}

/** Writes down which sectors a request concerns from now on. */
export async function replaceSectors(
  trx: Knex.Transaction,
  request: Pick<StoredRequest, 'id' | 'sectors'>,
): Promise<void> {
  await trx('request_sectors').where({ request_id: request.id }).delete();
  await writeSectors(trx, request);
}
