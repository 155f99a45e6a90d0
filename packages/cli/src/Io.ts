/** Where a command writes: what was asked for to `stdout`, everything about it to `stderr`. */
export interface Io {
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}
