import { isMap, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import { PlainValue } from '../yaml/PlainValue';
import { readYaml } from '../yaml/readYaml';
import { Comment } from './commentsOf';
import { Draft } from './Draft';
import { EditableText, Splice } from './EditableText';
import { isMapping, isSameValue, valueAt } from './editValue';
import { MapNode } from './target';
import { KeyLines, TouchedLines, touchedLines } from './touchedLines';

/** Changed lines of a mapping, read for themselves. */
interface Piece {
  run: KeyLines;
  items: MapNode['items'];
  value: Record<string, PlainValue>;
  comments: readonly Comment[];
}

/**
 * Changes a draft and reads only the lines that are touched again, which costs a fraction of reading
 * all. The nodes of the draft that is given move along: it is used up once there is a result.
 *
 * @param value - what the text has to mean
 * @returns undefined where the lines by themselves do not tell whether it does
 */
export function reread(
  draft: Draft,
  splices: readonly Splice[],
  value: PlainValue,
): Draft | undefined {
  const text = draft.source.spliced(splices);
  if (text === undefined) {
    return undefined;
  }
  for (const touched of touchedLines(draft, splices)) {
    const pieces = piecesOf(text, touched, draft.source);
    if (pieces && isMeant(pieces, touched, draft.value, value)) {
      const comments = commentsAfter(draft.source, pieces);
      settle(touched, pieces);
      return {
        root: draft.root,
        value,
        source: new EditableText(text, comments),
      };
    }
  }
  return undefined;
}

function piecesOf(
  text: string,
  { map, runs }: TouchedLines,
  source: EditableText,
): Piece[] | undefined {
  const column = source.column(map.range[0]);
  const pieces: Piece[] = [];
  let shift = 0;
  for (const run of runs) {
    const start = run.start + shift;
    shift += run.growth;
    const end = run.end + shift;
    const lines = new EditableText(text.slice(start, end));
    const piece = pieceOf(lines, run, start, column);
    if (!piece || (end < text.length && text[end - 1] !== '\n')) {
      return undefined;
    }
    pieces.push(piece);
  }
  return pieces;
}

function pieceOf(
  lines: EditableText,
  run: KeyLines,
  start: number,
  column: number,
): Piece | undefined {
  const { root, value = {}, findings } = readYaml(lines.text);
  const isGone = findings.every(({ reason }) => reason === 'EmptyDocument');
  if (!isGone || !isMapping(value)) {
    return undefined;
  }
  const comments = lines.comments.map(each => movedBy(each, start));
  if (root === undefined) {
    return { run, items: [], value, comments };
  }
  if (
    !isMap(root) ||
    root.flow ||
    root.items.some(({ key }) => lines.column(key.range[0]) !== column)
  ) {
    return undefined;
  }
  shiftBy(root, start);
  return { run, items: root.items, value, comments };
}

/** Whether pieces and the lines between them make the value that is wanted. */
function isMeant(
  pieces: readonly Piece[],
  { map, path }: TouchedLines,
  before: PlainValue,
  wanted: PlainValue,
): boolean {
  const was = valueAt(before, path);
  const becomes = valueAt(wanted, path);
  if (!isMapping(was) || !isMapping(becomes)) {
    return false;
  }
  const read = new Map(pieces.flatMap(each => Object.entries(each.value)));
  const kept = pieces.reduce(
    (left, { run }) => left - (run.to - run.from),
    map.items.length,
  );
  const keys = Object.keys(becomes);
  return (
    keys.length > 0 &&
    keys.length === kept + read.size &&
    keys.every(key => {
      const found = read.get(key);
      return found === undefined
        ? was[key] === becomes[key]
        : isSameValue(found, becomes[key]);
    })
  );
}

function commentsAfter(
  { comments }: EditableText,
  pieces: readonly Piece[],
): Comment[] {
  const between = comments.filter(({ start }) =>
    pieces.every(({ run }) => start < run.start || start >= run.end),
  );
  const growthBefore = (start: number) =>
    pieces.reduce(
      (sum, { run }) => sum + (run.end <= start ? run.growth : 0),
      0,
    );
  return [
    ...between.map(each => movedBy(each, growthBefore(each.start))),
    ...pieces.flatMap(piece => piece.comments),
  ].sort((a, b) => a.start - b.start);
}

function movedBy({ start, end, text }: Comment, by: number): Comment {
  return { start: start + by, end: end + by, text };
}

/** Puts the nodes of pieces into their mapping, and moves everything behind them. */
function settle({ map, around }: TouchedLines, pieces: readonly Piece[]) {
  const { items } = map;
  map.items = [];
  let next = 0;
  let growth = 0;
  for (const { run, items: fresh } of pieces) {
    map.items.push(...shiftedBy(items.slice(next, run.from), growth), ...fresh);
    next = run.to;
    growth += run.growth;
  }
  map.items.push(...shiftedBy(items.slice(next), growth));
  map.range[0] = map.items[0].key.range[0];
  for (const outer of [map, ...around.map(each => each.map)]) {
    outer.range[1] += growth;
    outer.range[2] += growth;
  }
  for (const outer of around) {
    shiftedBy(outer.map.items.slice(outer.index + 1), growth);
  }
}

function shiftedBy(items: MapNode['items'], by: number): MapNode['items'] {
  for (const { key, value } of items) {
    shiftBy(key, by);
    shiftBy(value, by);
  }
  return items;
}

function shiftBy(node: ParsedNode | null, by: number) {
  if (!node || by === 0) {
    return;
  }
  const [start, valueEnd, end] = node.range;
  node.range = [start + by, valueEnd + by, end + by];
  if (isMap(node)) {
    shiftedBy(node.items, by);
  } else if (isSeq(node)) {
    node.items.forEach(item => shiftBy(item, by));
  }
}
