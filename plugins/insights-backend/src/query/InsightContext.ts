import { Period } from '@ridgeway/plugin-insights-common';
import { Knex } from 'knex';
import { Scope } from './Scope';
import { Window } from './Window';

/** What a question is asked about. */
export interface InsightContext {
  knex: Knex;
  /** Group reference. */
  platformTeam: string;
  /** ISO moment up to which the ledger was read: what every window ends with. */
  asOf: string;
  scope: Scope;
  period: Period;
  window: Window;
  /** Day from which something is recorded in the scope; undefined when nothing is. */
  recordedSince?: string;
  /** Whether facts of the example company are among it. */
  example: boolean;
}
