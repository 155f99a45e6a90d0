import { DocumentChange } from '@ridgeway/plugin-platform-common';
import { createHash } from 'node:crypto';

/**
 * Identifies changes by what they replace with what in which document: SHA-256 in hex.
 *
 * Lines around an edit do not count, so the same change of a document that was edited elsewhere
 * meanwhile has the same digest.
 *
 * @param textOf - the document as it is; undefined when there is none
 */
export function digestOf(
  changes: readonly DocumentChange[],
  textOf: (path: string) => string | undefined,
): string {
  const edits = changes
    .map(({ path, text }) => [path, ...editOf(textOf(path), text)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(edits)).digest('hex');
}

/** Lines that go and lines that come between what both texts begin and end with. */
function editOf(
  before: string | undefined,
  after: string | undefined,
): [removed: string[] | 'new', added: string[] | 'gone'] {
  if (before === undefined || after === undefined) {
    return [
      before === undefined ? 'new' : before.split('\n'),
      after === undefined ? 'gone' : after.split('\n'),
    ];
  }
  const old = before.split('\n');
  const fresh = after.split('\n');
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) {
    end++;
  }
  return [
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end),
  ];
}
