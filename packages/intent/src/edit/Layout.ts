import { Path } from '../model/Path';
import { inlineText } from './inlineText';

/** How many blanks a block is indented more than what it belongs to. */
export const INDENT = '  ';

/** Lines of a block that are put somewhere, indented from zero. */
export interface Layout {
  /** Comments on lines of their own above it. */
  above: string[];
  lines: string[];
  /** On the line of its key or dash, or on lines below it. */
  stands: 'inline' | 'below';
  /** Comment behind an inline value, or behind the key of one below. */
  behind?: string;
}

/** A value at the end of a path of keys and first items, as a block. */
export function layoutOf(path: Path, value: Layout): Layout {
  return path.reduceRight<Layout>(
    (inner, segment) =>
      typeof segment === 'number' ? asItem(inner) : underKey(segment, inner),
    value,
  );
}

/** The lines of a layout with the comments above it. */
export function allLines({ above, lines }: Layout): string[] {
  return [...above, ...lines];
}

export function indentLines(lines: readonly string[], indent: string) {
  return lines.map(line => (line === '' ? line : indent + line));
}

function underKey(key: string, inner: Layout): Layout {
  const name = inlineText(key, false);
  if (inner.stands === 'inline') {
    const [first, ...rest] = commentedLines(inner);
    return {
      above: inner.above,
      lines: [`${name}: ${first}`.trimEnd(), ...rest],
      stands: 'below',
    };
  }
  const head = inner.behind === undefined ? '' : ` ${inner.behind}`;
  return {
    above: [],
    lines: [`${name}:${head}`, ...indentLines(allLines(inner), INDENT)],
    stands: 'below',
  };
}

function asItem(inner: Layout): Layout {
  if (inner.stands === 'inline') {
    const [first, ...rest] = commentedLines(inner);
    return {
      above: inner.above,
      lines: [`- ${first}`.trimEnd(), ...rest],
      stands: 'below',
    };
  }
  // A dash has no line above what it holds: comments there go above the dash.
  const start = inner.lines.findIndex(line => !/^\s*(?:#|$)/.test(line));
  const head = inner.behind === undefined ? [] : [inner.behind];
  const [first, ...rest] = inner.lines.slice(start);
  return {
    above: [...inner.above, ...head, ...inner.lines.slice(0, start)],
    lines: [`- ${first}`, ...indentLines(rest, INDENT)],
    stands: 'below',
  };
}

/** An inline value with the comment behind it. */
export function commentedLines({ lines, behind }: Layout): string[] {
  return behind === undefined
    ? lines
    : [...lines.slice(0, -1), `${lines[lines.length - 1]} ${behind}`];
}
