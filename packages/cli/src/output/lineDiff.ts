import { structuredPatch } from 'diff';
import { Styled } from './styleFor';

/** So many equal lines are written around what differs. */
const CONTEXT = 2;

/** Stands for equal lines that are left out. */
const LEFT_OUT = '  …';

/**
 * What differs between two texts, line by line, with the lines around it. Nothing when they are the
 * same.
 *
 * @param before - undefined for a text that is new
 */
export function lineDiff(
  before: string | undefined,
  after: string | undefined,
  style: Styled,
): string[] {
  const { hunks } = structuredPatch(
    '',
    '',
    closed(before),
    closed(after),
    '',
    '',
    { context: CONTEXT, stripTrailingCr: true },
  );
  return hunks.flatMap(({ lines }, index) => [
    ...(index > 0 ? [style('dim', LEFT_OUT)] : []),
    ...lines.map(line => styled(`${line[0]} ${line.slice(1)}`, style)),
  ]);
}

function styled(line: string, style: Styled): string {
  if (line.startsWith(' ')) {
    return style('dim', line);
  }
  return style(line.startsWith('-') ? 'red' : 'green', line);
}

/** The text with a line end after its last line. */
function closed(text: string | undefined): string {
  return !text || text.endsWith('\n') ? text ?? '' : `${text}\n`;
}
