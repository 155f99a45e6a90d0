/**
 * One finding about a document: where, what, and the way out.
 *
 * Lines and columns count from 1, in UTF-16 code units, as editors do.
 */
export interface Diagnostic {
  severity: 'error' | 'warning';
  /** Stable CamelCase identifier, for example `UnknownField`. */
  reason: string;
  /** Path of the file relative to the world, or the name the caller gave. */
  file: string;
  line: number;
  column: number;
  /** Exclusive end of the offending text, where it is known. */
  endLine?: number;
  endColumn?: number;
  /** Path inside the document, for example `spec.containers.app.image`. */
  path: string;
  /** What is wrong, in one sentence addressed to the reader. */
  message: string;
  /** What is allowed here, in words. */
  allowed?: string;
  /** A correct example. */
  example?: string;
  /** The way out, in one sentence: what the author most likely meant, or what to do. */
  suggestion?: string;
}
