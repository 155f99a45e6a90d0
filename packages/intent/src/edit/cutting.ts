import { isSeq } from 'yaml';
import { Path } from '../model/Path';
import { Comment } from './commentsOf';
import { Draft } from './Draft';
import { EditableText, Splice } from './EditableText';
import { EditError } from './Edit';
import { isBelow, valueAt } from './editValue';
import { Entry, entryOf } from './Entry';
import { isJson } from './extent';
import { Cut } from './Fragment';
import { removal } from './removal';
import { findTarget, nameOf, refuseAnchorsIn, Step } from './target';

/** What is cut out of a text, and how the text closes over it. */
export interface Cutting {
  cut: Cut;
  splices: Splice[];
}

/**
 * Cuts out a key or an item with the comments that are about it. Those that are about something
 * else stay, on lines of their own.
 *
 * @throws EditError where nothing is there, or something refers to it
 */
export function cutOut(
  { root, source, value }: Draft,
  path: Path,
  to: Path,
): Cutting {
  const { steps, node, missing } = findTarget(root, path);
  const found = valueAt(value, path);
  if (missing.length > 0 || found === undefined || steps.length === 0) {
    throw new EditError(`There is no ${nameOf(path)}.`);
  }
  refuseAnchorsIn(node, path);
  const entry = entryOf(steps[steps.length - 1], source);
  // A list that the value is put into does not go with its only item.
  const staying = steps.findLastIndex((_, depth) =>
    isBelow(to, path.slice(0, depth)),
  );
  const outer = goneEntry(steps.slice(staying), source);
  const own = behindEntry(entry, source);
  const behind = own ?? behindEntry(outer, source);
  const comments = ordered([
    ...aboveEntry(outer, source),
    ...(outer.start < entry.start ? aboveEntry(entry, source) : []),
    ...source.commentsWithin(outer.start, outer.end),
    ...(behind ? [behind] : []),
  ]);
  const cut = { entry, value: found, comments, behind, asJson: isJson(root) };
  const splices = closing(steps, comments, source);
  return { cut, splices: [...splices, ...blanksAfter(splices, source)] };
}

/** Blank lines behind a gap that has blank lines, or the key it was below, before it already. */
function blanksAfter(
  splices: readonly Splice[],
  source: EditableText,
): Splice[] {
  const { text } = source;
  const start = Math.min(...splices.map(splice => splice.start));
  const end = Math.max(...splices.map(splice => splice.end));
  const blanks = /(?:[ \t]*\r?\n)+/y;
  blanks.lastIndex = end;
  return text[end - 1] === '\n' &&
    /(?:^|:)[ \t]*(?:#[^\n]*)?\n$/.test(
      text.slice(source.lineStart(start - 1), start).replace(/\r/g, ''),
    ) &&
    blanks.test(text)
    ? [{ start: end, end: blanks.lastIndex, text: '' }]
    : [];
}

/** How a text closes over what is taken out, when these comments go with it. */
export function closing(
  steps: readonly Step[],
  taken: readonly Comment[],
  source: EditableText,
): Splice[] {
  const gaps = removal(steps, source);
  const isInGap = ({ start, end }: Comment) =>
    gaps.some(gap => gap.start <= start && end <= gap.end);
  const left = gaps
    .flatMap(gap => source.commentsWithin(gap.start, gap.end))
    .filter(comment => !taken.includes(comment));
  const alone = taken.filter(comment => !isInGap(comment));
  const { start } = goneEntry(steps, source);
  return [
    ...gaps,
    ...alone.map(comment => lineOrEnd(comment, source)),
    ...(left.length > 0
      ? [source.linesAbove(start, onOwnLines(left, source.indentAt(start)))]
      : []),
  ];
}

/** The outermost entry that goes when this one does: a list goes with its only item. */
export function goneEntry(steps: readonly Step[], source: EditableText): Entry {
  return entryOf(goneWith(steps), source);
}

function goneWith(steps: readonly Step[]): Step {
  const step = steps[steps.length - 1];
  return isSeq(step.parent) &&
    step.parent.items.length === 1 &&
    steps.length > 1
    ? goneWith(steps.slice(0, -1))
    : step;
}

function aboveEntry({ start }: Entry, source: EditableText): Comment[] {
  return source.isFirstOnLine(start) ? source.commentsAbove(start) : [];
}

function behindEntry({ end }: Entry, source: EditableText) {
  return source.text[end - 1] === '\n' ? undefined : source.commentBehind(end);
}

function onOwnLines(comments: readonly Comment[], indent: string): string[] {
  return comments.map(({ text }) => indent + text);
}

function lineOrEnd({ start, end }: Comment, source: EditableText): Splice {
  if (source.isFirstOnLine(start)) {
    return {
      start: source.lineStart(start),
      end: source.nextLine(start),
      text: '',
    };
  }
  const before = source.text.slice(0, start);
  return { start: before.trimEnd().length, end, text: '' };
}

function ordered(comments: readonly Comment[]): Comment[] {
  return [...new Set(comments)].sort((a, b) => a.start - b.start);
}
