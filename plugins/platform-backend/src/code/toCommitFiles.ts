import { InputError } from '@backstage/errors';
import { CodeRequest } from '@ridgeway/plugin-platform-common';
import { CommitFile } from '../git/writeCommit';

/** A skeleton is source code, not an archive. */
const MAX_TOTAL_BYTES = 10 * 1024 * 1024;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\\]/;

/**
 * Reads the files of a code repository.
 *
 * @throws InputError naming the file, when a path leaves the repository, is given twice or
 *   is not acceptable to Git, or when the content is not base64 or too large
 */
export function toCommitFiles(files: CodeRequest['files']): CommitFile[] {
  const seen = new Set<string>();
  let total = 0;
  return files.map(({ path, contentBase64, executable }) => {
    if (!isSafePath(path)) {
      throw new InputError(
        `${JSON.stringify(
          path,
        )} cannot be a file of a repository. Use a path relative to its root, with forward slashes, without "..", "." or ".git".`,
      );
    }
    if (seen.has(path)) {
      throw new InputError(`${path} is given twice. Give each file once.`);
    }
    seen.add(path);
    if (!BASE64.test(contentBase64)) {
      throw new InputError(
        `The content of ${path} is not base64. Encode the file's bytes as base64.`,
      );
    }
    const content = Buffer.from(contentBase64, 'base64');
    total += content.length;
    if (total > MAX_TOTAL_BYTES) {
      throw new InputError(
        `The files are more than ${MAX_TOTAL_BYTES} bytes together. Commit the skeleton first, and push large files afterwards.`,
      );
    }
    return { path, content, executable };
  });
}

function isSafePath(path: string): boolean {
  return (
    !UNSAFE.test(path) &&
    path
      .split('/')
      .every(
        segment =>
          segment !== '' &&
          segment !== '.' &&
          segment !== '..' &&
          !/^\.git(\s|\.|$)/i.test(segment),
      )
  );
}
