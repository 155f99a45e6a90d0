import { columnsOf, printable } from './columns';

/** The part of a source line that is shown, and what is marked in it. */
export interface Excerpt {
  text: string;
  /** Columns before the mark. */
  indent: number;
  /** Columns of the mark; at least one. */
  length: number;
}

const CUT = '\u2026';

/**
 * The part of a line around its mark, as a terminal shows it.
 *
 * @param start - offset of the mark in the line, in UTF-16 code units
 * @param end - exclusive end of the mark, clipped to the line
 * @param width - most columns to show
 */
export function excerpt(
  line: string,
  start: number,
  end: number,
  width: number,
): Excerpt {
  const from = firstShown(line, start, width);
  const to = from + width < line.length ? from + width : line.length;
  const before = `${from > 0 ? CUT : ''}${printable(line.slice(from, start))}`;
  const marked = printable(line.slice(start, Math.min(end, to)));
  const after = printable(line.slice(Math.max(start, Math.min(end, to)), to));
  return {
    text: `${before}${marked}${after}${to < line.length ? CUT : ''}`,
    indent: columnsOf(before),
    length: Math.max(1, columnsOf(marked)),
  };
}

/** Offset of the first character that is shown, never inside of a surrogate pair. */
function firstShown(line: string, start: number, width: number): number {
  if (line.length <= width) {
    return 0;
  }
  const from = Math.max(
    0,
    Math.min(start - Math.floor(width / 2), line.length - width),
  );
  return /^[\udc00-\udfff]/.test(line.slice(from, from + 1)) ? from - 1 : from;
}
