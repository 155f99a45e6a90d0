import { Knex } from 'knex';
import { FactRow } from '../factRows';

/**
 * Takes facts out of the ledger and keeps their keys, so that nothing is recorded twice.
 *
 * @param which - narrows the facts; asked for twice, with the same result
 * @returns how many there were
 */
export async function forget(
  trx: Knex.Transaction,
  { removed }: { removed: boolean },
  which: (facts: Knex.QueryBuilder<FactRow>) => Knex.QueryBuilder<FactRow>,
): Promise<number> {
  await trx(
    trx.raw('forgotten_keys (??, ??, removed)', ['key', 'partition']),
  ).insert(
    which(trx<FactRow>('facts')).select(
      'key',
      'partition',
      trx.raw('?', [removed]),
    ),
  );
  return which(trx<FactRow>('facts')).delete();
}
