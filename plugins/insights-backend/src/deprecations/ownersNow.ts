import { Knex } from 'knex';

/** Whose each sector is now; an empty text where nobody is known. */
export async function ownersNow(
  knex: Knex,
): Promise<(sector: string) => string> {
  const rows: Array<{ sector: string; owner: string }> = await knex(
    'sectors',
  ).select('sector', 'owner');
  const owners = new Map(rows.map(({ sector, owner }) => [sector, owner]));
  return sector => owners.get(sector) ?? '';
}
