import { FactPage } from '@ridgeway/plugin-platform-common';

/** Where facts are read from. */
export interface FactSource {
  /**
   * Facts after a position, in order; none when there are no more.
   *
   * @throws Error when the ledger does not answer
   */
  read(options: { after: number; limit: number }): Promise<FactPage>;
}
