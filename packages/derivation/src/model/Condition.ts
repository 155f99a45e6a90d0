import type { ConditionReason } from './conditionReasons';

/** Condition types, in the order they are shown. */
export const CONDITION_TYPES = [
  'Valid',
  'PolicyAuthorized',
  'AgreementsMet',
  'WithinQuota',
  'Derived',
  'Applied',
  'Ready',
  'Converged',
  'Current',
] as const;

/** What a condition is about. */
export type ConditionType = (typeof CONDITION_TYPES)[number];

/** Questions that Cedar decides during derivation. */
export const GATES = [
  'AccessSecret',
  'ReachExternal',
  'ReachAll',
  'UseManaged',
  'Expose',
  'MountVolume',
  'OverrideGuardrail',
  'UseEscapeHatch',
  'UseImage',
] as const;

/** One authorization question asked of Cedar. */
export type Gate = (typeof GATES)[number];

/** What was asked of Cedar and how it was decided. */
export interface Denial {
  gate: Gate;
  /** `commerce/checkout`. */
  principal: string;
  /** Cedar type and id of the object, for example `Secret::"payments/stripe-key"`. */
  resource: string;
  /** Ids of the policies that decided (file name and position); empty: no policy permits this. */
  policies: string[];
  /** Entity reference of who can change it. */
  owner: string;
  /** Guardrail whose page tells the why. */
  guardrail: string;
  /** The failure the guardrail prevents, in one sentence. */
  why: string;
}

/** The way out of a condition that is not true. */
export interface Remedy {
  /** What to do, in one sentence. */
  summary: string;
  /** Entity reference of who can do it. */
  owner?: string;
  /** The request to open, pre-filled. */
  request?: {
    kind:
      | 'consent'
      | 'secret'
      | 'external'
      | 'exception'
      | 'extension'
      | 'support'
      | 'feature';
    subject: string;
    object: string;
    /** Id of the exception of the same sector that granting would renew. */
    renews?: string;
  };
  /**
   * A Cedar permit that opens it: what granting the request commits where `change` is that permit,
   * and otherwise what the platform team could write under `platform/policies` instead.
   */
  permit?: string;
  /** The file and text that granting commits, where they are known beforehand. */
  change?: { path: string; text: string };
  /** Place in the intent to edit instead. */
  location?: { file: string; line: number; column: number; path: string };
}

/** One of several findings behind a condition that is not true. */
export interface Cause<TReason extends string = ConditionReason> {
  /** Stable CamelCase identifier, listed in the reference. */
  reason: TReason;
  message: string;
  remedy?: Remedy;
}

/** A Kubernetes-style status with its way out. */
export interface Condition {
  /** `commerce/checkout` for a service, `commerce` for a sector. */
  subject: string;
  /** Absent when it holds for every environment alike. */
  environment?: string;
  type: ConditionType;
  status: 'True' | 'False' | 'Unknown';
  /** Stable CamelCase identifier, listed in the reference. */
  reason: string;
  message: string;
  /** The denials behind `PolicyAuthorized=False`, each with its own remedy. */
  denials?: Array<Denial & { remedy: Remedy }>;
  /** Every finding, each with its own remedy, where there is more than one. */
  causes?: Array<Cause<string>>;
  remedy?: Remedy;
}
