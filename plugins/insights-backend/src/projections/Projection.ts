import { FactType, KnownFact } from '@ridgeway/plugin-platform-common';
import { Knex } from 'knex';

/**
 * Rows that are kept up with the ledger.
 *
 * @remarks
 * All projections share one cursor, and are applied in the order of their registration, within the
 * transaction that moves it: whoever is killed in between has done nothing. So a projection may read
 * the rows of one that stands before it, as they were at the same position.
 *
 * Facts come in the order of their positions, which is not that of their moments: clocks disagree.
 * What is applied depends on nothing but the facts, so that reading them again gives the same rows.
 */
export interface Projection {
  /** For example `subjects`. */
  readonly id: string;
  /** Raised when the same facts would give other rows: everything is read again then. */
  readonly version: number;
  readonly types: readonly FactType[];
  /** Its tables: emptied before a rebuild, written down at a checkpoint. */
  readonly tables: readonly string[];
  /**
   * Takes in facts of its types, in order.
   *
   * @remarks
   * Called for each batch that has some. Reads and writes in bulk: a batch has up to some thousand facts.
   */
  apply(trx: Knex.Transaction, facts: readonly KnownFact[]): Promise<void>;
}
