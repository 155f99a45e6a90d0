import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { EditableText, Splice } from './EditableText';
import { Entry, entryOf } from './Entry';
import { Fragment, fragmentOf, Manner } from './Fragment';
import {
  allLines,
  commentedLines,
  indentLines,
  INDENT,
  layoutOf,
} from './Layout';
import { bracketed } from './placing';
import { Step } from './target';

/** What takes the place of a value, and how. */
export interface Refill {
  value: PlainValue;
  /** Where below the place the value stands: `[service]` makes `{ service: x }` of `x`. */
  inner: Path;
  manner: Manner;
  asJson: boolean;
}

/** Puts a value where another is written. Comments within stay, above it where need be. */
export function refilled(
  step: Step,
  { value, inner, manner, asJson }: Refill,
  source: EditableText,
): Splice[] {
  const entry = entryOf(step, source);
  const isOpen = !entry.isInFlow && source.text[entry.end - 1] !== '\n';
  const behind = isOpen ? source.commentBehind(entry.end) : undefined;
  const comments = [
    ...source.commentsWithin(entry.start, entry.end),
    ...(behind ? [behind] : []),
  ];
  const cut = { entry, value, comments, behind, asJson };
  const fragment = fragmentOf(cut, manner, source);
  if (entry.isInFlow) {
    return inFlow(entry, inner, fragment, asJson, source);
  }
  return step.in === 'list'
    ? asItem(entry, inner, fragment, source)
    : underKey(entry, inner, fragment, source);
}

function underKey(
  { start, afterMark, column, end }: Entry,
  inner: Path,
  { block }: Fragment,
  source: EditableText,
): Splice[] {
  const place = { start: afterMark, end: source.lineEndOf(end) };
  const { behind, ...value } = block;
  if (block.stands === 'below') {
    // What is said behind the key is about all that stands below it, and stays there.
    const lines = allLines(layoutOf(inner, value));
    const head = behind === undefined ? '' : ` ${behind}`;
    return [{ ...place, text: below(head, lines, column, source) }];
  }
  const layout = layoutOf(inner, block);
  if (layout.stands === 'below') {
    return [{ ...place, text: below('', allLines(layout), column, source) }];
  }
  const [first, ...rest] = commentedLines(layout);
  const text = [` ${first}`, ...rest].join(source.lineEnd);
  return [...above(layout.above, start, source), { ...place, text }];
}

function below(
  head: string,
  lines: readonly string[],
  column: number,
  { lineEnd }: EditableText,
): string {
  const indent = ' '.repeat(column) + INDENT;
  return [head, ...indentLines(lines, indent)].join(lineEnd);
}

function asItem(
  { start, end, column }: Entry,
  inner: Path,
  { block }: Fragment,
  source: EditableText,
): Splice[] {
  const layout = layoutOf([0, ...inner], block);
  const [first, ...rest] = layout.lines;
  const text = [first, ...indentLines(rest, ' '.repeat(column))];
  return [
    ...above(layout.above, start, source),
    { start, end: source.lineEndOf(end), text: text.join(source.lineEnd) },
  ];
}

function inFlow(
  { node, start, afterMark }: Entry,
  inner: Path,
  { flow }: Fragment,
  asJson: boolean,
  source: EditableText,
): Splice[] {
  const [from, to] = node?.range ?? [afterMark, afterMark];
  const text = bracketed(inner, flow.text, asJson);
  return [
    ...above(flow.above, start, source),
    { start: from, end: to, text: node ? text : ` ${text}` },
  ];
}

function above(
  comments: readonly string[],
  offset: number,
  source: EditableText,
): Splice[] {
  return comments.length > 0
    ? [
        source.linesAbove(
          offset,
          indentLines(comments, source.indentAt(offset)),
        ),
      ]
    : [];
}
