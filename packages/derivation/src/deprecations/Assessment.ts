import { MigrationClass } from '@ridgeway/intent';
import { Remedy } from '../model/Condition';

/** Where a deprecation is in its life. */
export const DEPRECATION_STATES = [
  /** Written down, announced to nobody. */
  'draft',
  /** Announced for a day to come. */
  'scheduled',
  'in-progress',
  /** The deadline is over, and somebody is still affected. */
  'overdue',
  'enforced',
  /** Announced, and nobody is affected any more. */
  'done',
] as const;

/** Where a deprecation is in its life. */
export type DeprecationState = (typeof DEPRECATION_STATES)[number];

/** What a deprecation asks of one service. */
export interface AffectedSubject {
  /** `commerce/checkout`, or a sector. */
  subject: string;
  /** Entity reference of the group that owns its sector; undefined where that is unknown. */
  owner: string | undefined;
  class: MigrationClass;
  /**
   * Where its document says what goes away, to be changed by hand; absent where that is the whole of
   * it, which is migrated.
   */
  location?: Remedy['location'];
  /** Minutes. */
  effort: number;
  /** What is to be done, each in one sentence. */
  steps: string[];
  /** Why it cannot go on by itself; empty when it can. */
  reasons: string[];
  /** The day after which it may stop: the deadline, or that of its extension. */
  deadline: string | undefined;
  extension?: { until: string; reason: string; grantedBy: string };
  /** Whether it is no longer served: enforced, and no extension lives. */
  stopped: boolean;
}

/** Who is affected by a deprecation at a moment, and what it takes. */
export interface DeprecationAssessment {
  /** Name of the document; empty of one that is not stored. */
  id: string;
  state: DeprecationState;
  deadline: string | undefined;
  /** Sorted by subject. */
  affected: AffectedSubject[];
  /** Services (or sectors) that could have been affected: of the kinds that it is about. */
  total: number;
  /** Minutes, over all affected. */
  effort: number;
}
