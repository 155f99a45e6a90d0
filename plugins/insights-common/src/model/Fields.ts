import { Figure, InsightHead } from './Figure';

/** `GET /fields`: who uses which field of an intent. */
export interface FieldsView extends InsightHead {
  /** Kinds and versions that documents are written in. */
  versions: Array<{ kind: string; version: string; documents: number }>;
  rows: FieldRow[];
  /** Ends of quarters that can be compared with, newest first: `2026-09-30`. */
  snapshots: string[];
}

/** Use of one field of one version. */
export interface FieldRow {
  kind: string;
  version: string;
  /** As in the field reference: `spec.containers.*.image`. */
  path: string;
  required: boolean;
  /** Documents that use it, of all of the version. */
  use: Figure;
  /** Of those that use it, how many ever gave it another value than its default. */
  changed: Figure;
  teams: string[];
  /** `remove` below 10 %, `watch` below 20 %; required fields and structure are never listed. */
  band: 'remove' | 'watch' | 'keep';
  /** Share at the snapshot compared with. */
  before?: number;
}
