import { Fact } from './Fact';

/** A fact as it stands in an export: one line of JSON each. */
export interface ExportedFact extends Fact {
  /** The same thing has the same key, in every ledger: it is recorded once. */
  key: string;
}

/** Which facts to write to a file, and how. */
export interface FactExport {
  /** `jsonl` can be brought in again; `csv` is for spreadsheets. Default `jsonl`. */
  format?: 'jsonl' | 'csv';
  /** Position of the last fact that is known already. */
  after?: number;
}

/** How facts of a file are brought in. */
export interface FactImport {
  /** The part of the ledger they are to belong to; default `example`. */
  partition?: Fact['partition'];
  /** Whole days by which their moments are moved; default 0. */
  shiftDays?: number;
}

/** What became of the facts of a file. */
export interface FactImportResult {
  appended: number;
  /** Were in the ledger already, by their key. */
  known: number;
  /** Told of the ledger that they came from, and of nothing else. */
  leftOut: number;
}

/** A part of a checkpoint: rows of one table. */
export interface CheckpointPart {
  /** Id that all parts of one checkpoint have. */
  checkpoint: string;
  /** Counted from 0, without gaps. */
  part: number;
  /** Position up to which facts are in the rows. */
  upTo: number;
  table: string;
  rows: Array<Record<string, unknown>>;
  /** Whether the checkpoint is complete with this part. */
  last: boolean;
}

/** Parts of the newest complete checkpoint, in order. */
export interface CheckpointPage {
  /** Absent when there is no complete checkpoint. */
  checkpoint?: string;
  /** Position up to which facts are in its rows. */
  upTo?: number;
  /** Position of its first part: rows of a partition that was removed since are not to be taken. */
  position?: number;
  items: CheckpointPart[];
  /** Pass as `after` for the parts that follow; absent after the last. */
  next?: number;
}
