import { MigrationEvidence, MigrationStep } from '../migrations/Migration';
import { IntentVersion } from '../versions/IntentVersion';
import { UnsupportedField } from '../versions/UnsupportedField';
import { DocumentKind, DocumentOf } from '../schema/documents';
import { Path } from './Path';

/** Lines and columns of a piece of text, counted from 1; the end is exclusive. */
export interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Finds the place of a path in the text a document was parsed from. */
export type Locate = (path: ReadonlyArray<string | number>) => {
  line: number;
  column: number;
};

/** Finds the span of a path's key or value, or of a part of its text. */
export type LocateSpan = (
  path: ReadonlyArray<string | number>,
  at: 'key' | 'value',
  within?: { start: number; end: number },
) => Span;

/** A valid document together with where it came from. */
export interface Located<K extends DocumentKind> {
  document: DocumentOf<K>;
  /** Path of its file relative to the world. */
  file: string;
  /** Git blob id of its file; empty where the world is not a Git tree. */
  revision: string;
  /**
   * The dialect it was written in. Whatever that is, `document` is of `ridgeway.dev/v1`: Score files
   * become Services, and older versions are converted.
   */
  writtenAs: IntentVersion | 'score.dev/v1b1';
  /** What `document` lacks, because v1 has no field for it; absent: nothing. */
  unsupported?: readonly UnsupportedField[];
  /**
   * What it takes to bring the text to the newest version, given what is known beside it, in the
   * order of the text; absent where it is of that version. Computed when it is first asked for, and
   * again when what is known beside it is other than before.
   */
  migration?: (evidence: MigrationEvidence) => readonly MigrationStep[];
  /** Turns a path of `document` into one of its text; absent where they are the same. */
  sourceOf?: (path: Path) => Path;
  locate: Locate;
  /** Absent where the document does not come from a text. */
  span?: LocateSpan;
}
