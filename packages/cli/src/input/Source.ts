import { Diagnostic, DocumentKind, World } from '@ridgeway/intent';

/** What a command line names, read. */
export interface Source {
  world: World;
  /** Findings of reading, beyond those of the world. */
  diagnostics: Diagnostic[];
  /** Text of a file of the world, for messages. */
  textOf(file: string): string | undefined;
  /** Path of a file of the world as the reader of messages knows it. */
  nameOf(file: string): string;
  /** The one subject of a single file. */
  only?: string;
  /** The sector around a single file, and what a real one would have to do. */
  madeUp?: { sector: string; grants: string[] };
  /** Kind of a single file that is no Service. */
  kind?: DocumentKind;
}
