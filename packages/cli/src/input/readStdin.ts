import { readSync } from 'node:fs';
import { codeOf } from './fileError';
import {
  MAX_BYTES,
  TextFile,
  textOf,
  tooLarge,
  unreadable,
} from './readTextFile';

/** What a command line writes instead of a path. */
export const STDIN = '-';

/** What messages call it. */
export const STDIN_NAME = '<stdin>';

/** Reads one document from standard input, to its end. */
export function readStdin(): TextFile {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let chunk = readChunk(); chunk.length > 0; chunk = readChunk()) {
      size += chunk.length;
      if (size > MAX_BYTES) {
        return { finding: tooLarge(STDIN_NAME) };
      }
      chunks.push(chunk);
    }
    return textOf(Buffer.concat(chunks));
  } catch (error) {
    return { finding: unreadable(STDIN_NAME, error) };
  }
}

/** Empty at the end. */
function readChunk(): Uint8Array {
  const buffer = Buffer.alloc(64 * 1024);
  for (;;) {
    try {
      return buffer.subarray(0, readSync(0, buffer));
    } catch (error) {
      if (codeOf(error) === 'EOF') {
        return buffer.subarray(0, 0);
      }
      // A terminal or a pipe that has nothing yet.
      if (codeOf(error) !== 'EAGAIN') {
        throw error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
