import { Agreement, Authorizer, Condition } from '@ridgeway/derivation';
import { ReadWorld } from './WorldReader';

/** A file of the intent repository at the head. */
export interface IntentFile {
  text: string;
  /** Git blob id. */
  revision: string;
}

/** How many objects of a kind a subject derives to in one environment. */
export interface ResourceCount {
  environment: string;
  apiVersion: string;
  kind: string;
  count: number;
}

/** What is kept of a subject's derivation; its resources are derived when somebody looks. */
export interface SubjectStatus {
  conditions: Condition[];
  agreements: Agreement[];
  resources: ResourceCount[];
}

/** Everything known about one commit of the intent repository. Never changed, only replaced. */
export interface Snapshot extends ReadWorld {
  authorizer: Authorizer;
  /** By `sector` or `sector/name`. */
  subjects: ReadonlyMap<string, SubjectStatus>;
}

/** A step from one snapshot to the next. */
export interface SnapshotChange {
  before: Snapshot;
  after: Snapshot;
  /** Paths that differ; empty when only time has passed. */
  paths: string[];
  /** Subjects that were derived again. */
  derived: string[];
  /** Those among them whose conditions, agreements or resources differ. */
  changed: string[];
}
