import { Styled } from './styleFor';

/** So many equal lines are written around what differs. */
const CONTEXT = 2;

/**
 * What differs between two texts: the lines from the first to the last that does, with those
 * around them. Nothing when they are the same.
 *
 * @param before - undefined for a text that is new
 */
export function lineDiff(
  before: string | undefined,
  after: string | undefined,
  style: Styled,
): string[] {
  const old = linesOf(before);
  const now = linesOf(after);
  let start = 0;
  while (
    start < Math.min(old.length, now.length) &&
    old[start] === now[start]
  ) {
    start++;
  }
  let end = 0;
  while (
    end < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end++;
  }
  const removed = old.slice(start, old.length - end);
  const added = now.slice(start, now.length - end);
  if (removed.length + added.length === 0) {
    return [];
  }
  const same = (line: string) => style('dim', `  ${line}`);
  return [
    ...old.slice(Math.max(0, start - CONTEXT), start).map(same),
    ...removed.map(line => style('red', `- ${line}`)),
    ...added.map(line => style('green', `+ ${line}`)),
    ...old
      .slice(old.length - end)
      .slice(0, CONTEXT)
      .map(same),
  ];
}

function linesOf(text: string | undefined): string[] {
  return text === undefined || text === ''
    ? []
    : text.replace(/\n$/, '').split('\n');
}
