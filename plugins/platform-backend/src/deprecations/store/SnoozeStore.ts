import { DeprecationSnooze } from '@ridgeway/plugin-platform-common';
import { NewFact } from '../../ledger/Ledger';

/** Keeps which teams do not want to be reminded, and until when. */
export interface SnoozeStore {
  /** Of each team the last one, over or not; sorted by team. */
  list(deprecation: string): Promise<DeprecationSnooze[]>;
  /** Takes the place of the one that the team has. @param fact - recorded with it, or not at all */
  put(
    deprecation: string,
    snooze: DeprecationSnooze,
    fact: NewFact,
  ): Promise<void>;
}
