import { ExportedFact } from '@ridgeway/plugin-platform-common';
import { NewFact, Progress } from '../Ledger';

/** Takes facts out of the ledger and into it, beside what happens. */
export interface FactArchive {
  /** Facts after a position with their keys, in order; without the parts of checkpoints. */
  read(options: { after: number; limit: number }): Promise<ExportedFact[]>;
  /**
   * Appends facts of a file, as far as they are not known; those that were removed on request may
   * come back.
   *
   * @param told - what tells of it, appended after them
   * @returns how many were appended
   */
  bringIn(
    facts: NewFact[],
    told: (appended: number) => NewFact[],
    progress?: Progress,
  ): Promise<number>;
  /**
   * Removes every fact of the example company; their keys stay known.
   *
   * @param told - what tells of it, appended after
   * @returns how many were removed
   */
  removeExample(told: (removed: number) => NewFact): Promise<number>;
}
