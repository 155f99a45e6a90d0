import { isCollection, isScalar, Scalar } from 'yaml';
import type { ParsedNode } from 'yaml';
import { PlainValue } from '../yaml/PlainValue';
import { Comment } from './commentsOf';
import { EditableText } from './EditableText';
import { Entry } from './Entry';
import { endOf } from './extent';
import { blockLines, inlineText } from './inlineText';
import { Layout } from './Layout';
import { isUnwritten } from './target';

/** A value cut out of a text, with its comments, fit to be put elsewhere. */
export interface Fragment {
  /** Where blocks are. */
  block: Layout;
  /** Between brackets, where a comment has no place: comments go above. */
  flow: { above: string[]; text: string };
}

/** Whether a fragment is to stand as it is written, or as its value is printed. */
export type Manner = 'written' | 'printed';

/** What is known of a value that is cut out. */
export interface Cut {
  entry: Entry;
  value: PlainValue;
  /** Everything that goes with it, in its order; within it and around it. */
  comments: readonly Comment[];
  behind: Comment | undefined;
  asJson: boolean;
}

/** The fragment for a value in a text. */
export function fragmentOf(
  cut: Cut,
  manner: Manner,
  source: EditableText,
): Fragment {
  const block = manner === 'written' ? writtenBlock(cut, source) : undefined;
  return {
    block: block ?? printedBlock(cut),
    flow: flowOf(cut, manner, source),
  };
}

function printedBlock({ value, comments, behind }: Cut): Layout {
  const isInline =
    typeof value !== 'object' || value === null || isEmpty(value);
  return {
    above: texts(comments.filter(each => !isInline || each !== behind)),
    lines: isInline ? [inlineText(value, false)] : blockLines(value),
    stands: isInline ? 'inline' : 'below',
    ...(isInline && behind && { behind: behind.text }),
  };
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** Undefined where the text cannot stand elsewhere as it is. */
function writtenBlock(cut: Cut, source: EditableText): Layout | undefined {
  const { node } = cut.entry;
  if (isUnwritten(node)) {
    return around(cut, [''], 'inline', [0, 0]);
  }
  return isCollection(node) && !node.flow
    ? blockBody(cut, node, source)
    : inlineBody(cut, node, source);
}

function inlineBody(
  cut: Cut,
  node: ParsedNode,
  source: EditableText,
): Layout | undefined {
  const [start, end] = node.range;
  const [first, ...rest] = source.text.slice(start, end).split(/\r?\n/);
  if (rest.length > 0 && cut.entry.isInFlow) {
    return undefined;
  }
  const lines = [first, ...rest.map(line => outdented(line, cut.entry.column))];
  if (isBlockScalar(node)) {
    while (lines[lines.length - 1] === '') {
      lines.pop();
    }
  }
  return around(cut, lines, 'inline', [start, end]);
}

function blockBody(cut: Cut, node: ParsedNode, source: EditableText): Layout {
  const end = source.afterLineOf(endOf(node, source));
  const [first] = node.range;
  const isBelow = source.isFirstOnLine(first);
  const start = isBelow ? source.nextLine(cut.entry.afterMark) : first;
  const column = source.column(first);
  const padding = isBelow ? '' : ' '.repeat(column);
  const lines = (padding + source.text.slice(start, end))
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(line => outdented(line, column));
  const head = isBelow ? source.commentBehind(cut.entry.afterMark) : undefined;
  return around({ ...cut, behind: head }, lines, 'below', [start, end]);
}

/** Lines with those of the comments that are not among them. */
function around(
  { comments, behind, entry }: Cut,
  lines: string[],
  stands: Layout['stands'],
  [start, end]: readonly [number, number],
): Layout {
  const hasBehind = behind !== undefined && !isBlockScalar(entry.node);
  const above = comments.filter(
    comment =>
      !(comment.start >= start && comment.end <= end) &&
      !(hasBehind && comment === behind),
  );
  return {
    above: texts(above),
    lines,
    stands,
    ...(hasBehind && { behind: behind.text }),
  };
}

function flowOf(
  { entry, value, comments, asJson }: Cut,
  manner: Manner,
  source: EditableText,
) {
  const { node } = entry;
  if (
    manner === 'printed' ||
    isUnwritten(node) ||
    !(entry.isInFlow || isBracketed(node) || isQuoted(node))
  ) {
    return { above: texts(comments), text: inlineText(value, asJson) };
  }
  const [start, end] = node.range;
  const outside = comments.filter(
    comment => comment.start < start || comment.end > end,
  );
  return { above: texts(outside), text: source.text.slice(start, end) };
}

function isBracketed(node: ParsedNode): boolean {
  return isCollection(node) && node.flow === true;
}

function isQuoted(node: ParsedNode): boolean {
  return (
    isScalar(node) &&
    (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE)
  );
}

function isBlockScalar(node: ParsedNode | undefined): boolean {
  return (
    isScalar(node) &&
    (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)
  );
}

function texts(comments: readonly Comment[]): string[] {
  return comments.map(({ text }) => text);
}

function outdented(line: string, columns: number): string {
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(columns, blanks));
}
