import { Overrides } from '../schema/overrides';
import { IntentVersion } from '../versions/IntentVersion';

/**
 * How a change gets done: *automatic* keeps the meaning, *assisted* proposes something that a person
 * reviews, *blocked* needs a decision first.
 */
export type MigrationClass = 'automatic' | 'assisted' | 'blocked';

/** One change that a document needs on its way to another version. */
export interface MigrationStep {
  /** Stable id of the migration, listed in the reference: `environment-secrets`. */
  migration: string;
  from: IntentVersion;
  to: IntentVersion;
  class: MigrationClass;
  /** Path of the field in the document as it was written. */
  field: string;
  line: number;
  column: number;
  /** What changes, in one sentence. */
  title: string;
  /** Minutes that it usually takes a person. */
  effort: number;
  /** Of an assisted one. */
  proposal?: MigrationProposal;
  /** Of a blocked one. */
  decision?: MigrationDecision;
}

/** What a person is asked to agree to. */
export interface MigrationProposal {
  /** The suggestion, in one sentence. */
  summary: string;
  /** What it was computed from: `web/storefront declares that it calls this service`. */
  evidence: string[];
  /** What happens when nobody agrees: the meaning is kept in the wider form, or the document stays. */
  otherwise: string;
}

/** What somebody has to decide before a document can be migrated. */
export interface MigrationDecision {
  question: string;
  /** Who decides: the owner of the sector, or whoever owns the guardrail. */
  by: 'sector' | 'guardrail';
  /** Guardrail whose owner decides. */
  guardrail?: string;
  /** The exception that would unblock it. */
  overrides?: Overrides;
  /** Ways out, each in one sentence. */
  options: string[];
}

/** What migrating one document comes to. */
export interface MigrationReport {
  file: string;
  /** `commerce/checkout`; undefined where the document has no name or sector. */
  subject: string | undefined;
  from: IntentVersion;
  to: IntentVersion;
  /** The worst of its steps; automatic when there are none. */
  class: MigrationClass;
  steps: MigrationStep[];
  /** Minutes, over all steps. */
  effort: number;
  /**
   * The document in the new version: automatic steps done, proposals taken where they were accepted
   * and left in the wider form otherwise. Absent when a step is blocked.
   */
  text?: string;
  /**
   * Why there is no text although no step is blocked: the document is written in a way that cannot
   * be edited (an alias as a key). Says the way out.
   */
  obstacle?: string;
}

/** What migrations may ask about everything beside the document. */
export interface MigrationEvidence {
  /** Services that declare that they call the subject: `web/storefront`. */
  callersOf(subject: string): string[];
  /** Overrides that exceptions of the subject grant, at the moment that is asked about. */
  overridesOf(subject: string): Overrides;
}
