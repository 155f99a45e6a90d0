import { Scalar } from 'yaml';
import { EditableText, Splice } from './EditableText';
import { inlineText } from './inlineText';

/**
 * A value in the place of a block of text (`|` or `>`): line by line where each stands as it is
 * written, otherwise on one line. The comment beside the mark stays.
 *
 * @returns undefined for what is no such block
 */
export function blockText(
  node: Scalar.Parsed,
  value: string | number | boolean,
  source: EditableText,
): Splice | undefined {
  if (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED) {
    return undefined;
  }
  const [start, end] = node.range;
  const written = source.text.slice(start, end);
  const isLineByLine = node.type === Scalar.BLOCK_LITERAL;
  const lines =
    isLineByLine && typeof value === 'string' && typeof node.value === 'string'
      ? withLines(written, node.value.split('\n'), value.split('\n'))
      : undefined;
  const [, comment] = /^\S+([ \t]+#[^\r\n]*)/.exec(written) ?? [];
  const text =
    lines ?? inlineText(value, false) + (comment ?? '') + source.lineEnd;
  return { start, end, text };
}

/** Undefined where the lines of a block are not those of its value. */
function withLines(
  written: string,
  before: readonly string[],
  after: readonly string[],
): string | undefined {
  const [head, ...lines] = written.split('\n');
  if (before.length !== after.length || lines.length < after.length) {
    return undefined;
  }
  const changed: string[] = [];
  for (const [index, line] of lines.entries()) {
    const was = before[index];
    if (was === undefined || was === after[index]) {
      changed.push(line);
      continue;
    }
    const [, blanks, text, end] = /^( *)(.*?)(\r?)$/.exec(line) ?? [];
    const inner = was.length - text.length;
    if (inner < 0 || inner > blanks.length || !was.endsWith(text)) {
      return undefined;
    }
    changed.push(blanks.slice(0, blanks.length - inner) + after[index] + end);
  }
  return [head, ...changed].join('\n');
}
