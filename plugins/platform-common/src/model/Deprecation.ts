import {
  AffectedSubject,
  DeprecationAssessment,
  DeprecationState,
} from '@ridgeway/derivation';
import { Deprecated, DeprecationSpec } from '@ridgeway/intent';

/** Something that goes away, in a list. */
export interface DeprecationSummary {
  id: string;
  title: string;
  of: Deprecated;
  state: DeprecationState;
  /** Entity reference of the group that answers for it. */
  owner: string;
  contact: string;
  announced?: string;
  deadline?: string;
  /** How many are affected now, of how many that could be. */
  affected: number;
  total: number;
  byClass: Record<AffectedSubject['class'], number>;
  /** Minutes. */
  effort: number;
}

/** A group that does not want to be reminded for a while, and why. */
export interface DeprecationSnooze {
  /** Entity reference of the group. */
  team: string;
  until: string;
  reason: string;
  by: string;
  at: string;
}

/** A reminder that went out. */
export interface DeprecationNudge {
  /** ISO moment. */
  at: string;
  team: string;
  /** Days before the deadline for which it was due; below 0 after it; absent when a person sent it. */
  step?: number;
  /** Sent to the leads of the team as well. */
  escalated: boolean;
  services: number;
}

/** A deprecation's page. */
export interface DeprecationView extends DeprecationSummary {
  spec: DeprecationSpec;
  /** Path of its document and commit it was read at: `base` of a change. */
  path: string;
  head: string;
  subjects: AffectedSubject[];
  snoozes: DeprecationSnooze[];
  /** Newest first. */
  nudges: DeprecationNudge[];
  /** What the reader may do; of what they may not, why. */
  may: {
    manage: { allowed: true } | { allowed: false; why: string };
    enforce: { allowed: true } | { allowed: false; why: string };
  };
}

/** A deprecation as it is written down: `spec` without what only granting and enforcing set. */
export interface DeprecationInput {
  /** DNS label; the name of the document. */
  id: string;
  spec: Omit<DeprecationSpec, 'extensions' | 'enforced'>;
  /** Commit the author looked at. */
  base?: string;
}

/** Who would be affected by a deprecation, before anybody is told. */
export interface DeprecationPreview extends DeprecationAssessment {
  byClass: Record<AffectedSubject['class'], number>;
  byTeam: Array<{ team: string; services: number; effort: number }>;
}

/** Stops reminders of a team until a day, at most 30 days ahead. */
export interface SnoozeRequest {
  team: string;
  until: string;
  reason: string;
}

/** Turns the switch. */
export interface EnforceRequest {
  /** Subjects that the person saw would stop: another list by now is a conflict. */
  stops: string[];
  base?: string;
}
