import { lstatSync, readFileSync } from 'node:fs';
import { Diagnostic } from '@ridgeway/intent';
import { blobId } from './blobId';
import { reasonOf } from './fileError';
import { fileFinding } from './fileFinding';

/** Larger files are not read at all; the language's own limit is lower. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** The text of a file, or why there is none. */
export type TextFile =
  | { text: string; revision: string }
  | { finding: Diagnostic };

/**
 * Reads one file of a world. Symbolic links are not followed: in Git they are not documents, and
 * they could lead anywhere.
 *
 * @param name - Path for messages.
 * @param decodeText - Makes text of the bytes; by default only of UTF-8.
 */
export function readTextFile(
  path: string,
  name: string,
  decodeText: (content: Uint8Array) => TextFile = textOf,
): TextFile {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) {
      return {
        finding: fileFinding(name, {
          reason: 'SymbolicLink',
          message: 'This is a symbolic link, which is not followed.',
          suggestion: 'Put the document itself here.',
        }),
      };
    }
    if (!stats.isFile()) {
      return {
        finding: fileFinding(name, {
          reason: 'NotAFile',
          message: 'A document is expected here, and this is not a file.',
        }),
      };
    }
    if (stats.size > MAX_BYTES) {
      return { finding: tooLarge(name) };
    }
    return decodeText(readFileSync(path));
  } catch (error) {
    return { finding: unreadable(name, error) };
  }
}

/**
 * The text of a file's bytes.
 *
 * @throws TypeError when they are not UTF-8
 */
export function textOf(content: Uint8Array): TextFile {
  return { text: decode(content), revision: blobId(content) };
}

/** A file that nobody could have written by hand. */
export function tooLarge(name: string): Diagnostic {
  return fileFinding(name, {
    reason: 'DocumentTooLarge',
    message: 'This file is too large to be a document.',
    allowed: 'at most 1 MiB (1,048,576 bytes of UTF-8)',
  });
}

/** A file that is there, and cannot be read. */
export function unreadable(name: string, error: unknown): Diagnostic {
  return fileFinding(name, {
    reason: 'Unreadable',
    message: `The file cannot be read: ${reasonOf(error)}.`,
  });
}

function decode(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    content,
  );
}
