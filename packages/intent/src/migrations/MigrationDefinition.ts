import { Edit } from '../edit/Edit';
import { Path } from '../model/Path';
import { Overrides } from '../schema/overrides';
import { IntentVersion } from '../versions/IntentVersion';
import { PlainValue } from '../yaml/PlainValue';
import {
  MigrationClass,
  MigrationDecision,
  MigrationEvidence,
  MigrationProposal,
} from './Migration';

/**
 * One change between two neighbouring versions, as data: what it does to a document is a list of
 * edits, which are folded over plain values when a document is served, and over its text when
 * somebody migrates it.
 */
export interface MigrationDefinition {
  /** Stable id, listed in the reference: `environment-secrets`. */
  id: string;
  from: IntentVersion;
  to: IntentVersion;
  /** The worst class that one of its parts can have. */
  class: MigrationClass;
  /** What it does, in one sentence for the reference. */
  title: string;
  /**
   * What a document needs of it. Never throws, whatever the value is: what does not have the form
   * of its version is left as it is.
   *
   * @param document - as the migrations before it in the registry left it
   * @returns parts in the order in which they are done; edits of a part are written for the
   *   document as the parts before it left it, whether their proposals were taken or not
   */
  plan(document: PlainValue, context: MigrationContext): MigrationPart[];
}

/** What is known beside the document. */
export interface MigrationContext {
  /** `commerce/checkout`; undefined where the document has no name or sector. */
  subject: string | undefined;
  evidence: MigrationEvidence;
}

/** What one migration does at one place of a document. */
export interface MigrationPart {
  class: MigrationClass;
  /** The place, in the document that was planned for. */
  field: Path;
  /** What changes here, in one sentence. */
  title: string;
  /** Minutes, where it is not what its class usually takes. */
  effort?: number;
  /**
   * Does it: keeps the meaning if it is automatic, keeps it in the wider form if it is assisted,
   * and leaves out what cannot be said if it is blocked.
   */
  edits: readonly Edit[];
  /** Of an assisted one: the edits that are done instead when somebody agrees. */
  proposal?: MigrationProposal & { edits: readonly Edit[] };
  /** Of a blocked one. */
  decision?: MigrationDecision;
  /** Of a blocked one: what the document lacks without it. */
  unsupported?: {
    /** As exceptions name it: `spec.nodeSelector`. */
    field: string;
    /** Overrides that say the same; absent where none can. */
    overrides?: Overrides;
  };
}

/**
 * Minutes that a part of a class usually takes a person: an automatic one is read in a difference.
 * A whole document never takes less than five.
 */
export const USUAL_EFFORT: Readonly<Record<MigrationClass, number>> = {
  automatic: 1,
  assisted: 30,
  blocked: 240,
};
