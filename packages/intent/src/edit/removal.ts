import { isSeq } from 'yaml';
import { EditError } from './Edit';
import { EditableText, Splice } from './EditableText';
import { colonEnd, commaEnd, Part, partAt } from './extent';
import { Step } from './target';

/**
 * Takes out what the last step leads to. A list that would be left without items goes too; a
 * mapping stays as `{}`.
 */
export function removal(
  steps: readonly Step[],
  source: EditableText,
): Splice[] {
  const step = steps[steps.length - 1];
  if (!step) {
    throw new EditError('The whole document cannot be removed by an edit.');
  }
  const { parent } = step;
  const outer = steps.slice(0, -1);
  if (parent.items.length === 1) {
    return isSeq(parent)
      ? removal(outer, source)
      : emptied(step, outer, source);
  }
  const index =
    step.in === 'list' ? step.index : step.parent.items.indexOf(step.pair);
  const neighbour = (position: number) =>
    position in parent.items ? partAt(parent, position, source) : undefined;
  const parts = {
    before: neighbour(index - 1),
    part: partAt(parent, index, source),
    next: neighbour(index + 1),
  };
  return parent.flow
    ? withoutInline(parts, source)
    : withoutBlock(parts, source);
}

/** What is taken out of a collection, with what stands beside it. */
interface Parts {
  before: Part | undefined;
  part: Part;
  next: Part | undefined;
}

function withoutBlock(
  { part: { start, end }, next }: Parts,
  source: EditableText,
): Splice[] {
  if (source.isFirstOnLine(start)) {
    return [lines(start, end, source)];
  }
  // The first part stands on the line of what it belongs to; the next one takes its place.
  return [{ start, end: next?.start ?? end, text: '' }];
}

function withoutInline(
  { before, part: { start, end }, next }: Parts,
  source: EditableText,
): Splice[] {
  const comma = commaEnd(source, end);
  const isOnOwnLines =
    source.isFirstOnLine(start) &&
    (!next || source.lineStart(next.start) > end);
  const commaBefore =
    before && !next && comma === undefined
      ? commaEnd(source, before.end)
      : undefined;
  const dangling: Splice[] =
    commaBefore === undefined
      ? []
      : [{ start: commaBefore - 1, end: commaBefore, text: '' }];
  const closesOnLine = /^[^\n#]*[\]}]/.test(source.text.slice(comma ?? end));
  if (isOnOwnLines && !(closesOnLine && !next)) {
    return [...dangling, lines(start, comma ?? end, source)];
  }
  if (next) {
    return [{ start, end: next.start, text: '' }];
  }
  return [
    ...dangling,
    { start: blankBefore(start, source), end: comma ?? end, text: '' },
  ];
}

/** A mapping whose last key goes. */
function emptied(
  step: Step,
  outer: readonly Step[],
  source: EditableText,
): Splice[] {
  const { parent } = step;
  const { start, end } = partAt(parent, 0, source);
  if (parent.flow) {
    return [{ start: parent.range[0], end: parent.range[1], text: '{}' }];
  }
  const holder = outer[outer.length - 1];
  const colon =
    holder?.in === 'map' ? colonEnd(holder.pair.key, source) : undefined;
  return colon === undefined || !source.isFirstOnLine(start)
    ? [{ start, end, text: '{}' }]
    : [{ start: colon, end: colon, text: ' {}' }, lines(start, end, source)];
}

function lines(start: number, end: number, source: EditableText): Splice {
  return {
    start: source.lineStart(start),
    end: source.afterLineOf(end),
    text: '',
  };
}

function blankBefore(start: number, { text }: EditableText): number {
  return text.slice(0, start).trimEnd().length;
}
