/** A stream that a command writes text to. */
export interface Output {
  write(text: string): unknown;
  /** Whether colours are wanted, see {@link wantsColour}. */
  colour: boolean;
  /** Columns of the terminal; undefined for a pipe or a file. */
  width: number | undefined;
}

/** Where a command writes: what was asked for to `stdout`, everything about it to `stderr`. */
export interface Io {
  stdout: Output;
  stderr: Output;
}
