import { Agreement, Condition, Openness } from '@ridgeway/derivation';
import { Diagnostic } from '@ridgeway/intent';
import { ResourceView } from './ServiceView';

/** A document to put into the intent repository; without `text` it is removed. */
export interface DocumentChange {
  /** For example `sectors/commerce/checkout.yaml`. */
  path: string;
  text?: string;
  /** The document is meant to be new: an existing one is a conflict, never overwritten. */
  create?: boolean;
}

/** Documents laid over the current world, derived, and not stored. */
export interface PreviewRequest {
  documents: DocumentChange[];
}

/** What a change would derive to. */
export interface PreviewResult {
  /** Paths of given documents that stand there as given already; absent when none does. */
  unchanged?: string[];
  /** Findings in the given documents; when there are errors nothing else is filled in. */
  diagnostics: Diagnostic[];
  resources: ResourceView[];
  /** Conditions of the subjects that the documents declare. */
  conditions: Condition[];
  agreements: Agreement[];
  /** Conditions of other subjects that would change. */
  affected: Condition[];
  /** What would become possible and what would stop to be, for anybody. */
  openness: Openness;
}
