import { diffLines } from 'diff';

/** Lines of the base that an edit replaces; `end` is exclusive, equal to `start` for an insertion. */
interface Replacement {
  start: number;
  end: number;
  text: string;
}

function replacements(base: string, edited: string): Replacement[] {
  const found: Replacement[] = [];
  let line = 0;
  let open: Replacement | undefined;
  for (const part of diffLines(base, edited)) {
    const { added, removed, count = 0, value } = part;
    if (!added && !removed) {
      line += count;
      open = undefined;
      continue;
    }
    if (!open) {
      open = { start: line, end: line, text: '' };
      found.push(open);
    }
    if (removed) {
      line += count;
      open.end = line;
    } else {
      open.text += value;
    }
  }
  return found;
}

const same = (a: Replacement, b: Replacement) =>
  a.start === b.start && a.end === b.end && a.text === b.text;

/** Neighbours count: what stands next to a change is often part of its meaning. */
const touch = (a: Replacement, b: Replacement) =>
  a.start <= b.end && b.start <= a.end;

/**
 * Puts an edit on top of a newer text. Undefined when both changed the same or neighbouring
 * lines in different ways: then a person has to decide.
 */
export function mergeTexts(
  base: string,
  edited: string,
  newer: string,
): string | undefined {
  const theirs = replacements(base, newer);
  const mine = replacements(base, edited).filter(
    change => !theirs.some(other => same(change, other)),
  );
  if (mine.some(change => theirs.some(other => touch(change, other)))) {
    return undefined;
  }
  const lines: string[] = base.match(/[^\n]*\n|[^\n]+/g) ?? [];
  for (const change of [...mine, ...theirs].sort((a, b) => b.start - a.start)) {
    lines.splice(change.start, change.end - change.start, change.text);
  }
  return lines.join('');
}
