import { Styled } from './styleFor';

/** How many lines are written before the rest is counted. */
const MOST_LINES = 20;

/** Lines under a title; nothing where there are none. */
export function section(
  title: string,
  lines: string[],
  style: Styled,
): string[] {
  const left = lines.length - MOST_LINES;
  return lines.length === 0
    ? []
    : [
        style('bold', title),
        ...lines.slice(0, MOST_LINES),
        ...(left > 0 ? [`  and ${left} more (--output json has all)`] : []),
      ];
}
