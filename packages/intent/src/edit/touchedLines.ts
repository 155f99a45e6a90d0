import { isMap, isScalar } from 'yaml';
import type { ParsedNode } from 'yaml';
import { Path } from '../model/Path';
import { Draft } from './Draft';
import { EditableText, Splice } from './EditableText';
import { MapNode } from './target';

/** Neighbouring keys of a mapping with the lines they stand on, up to those of the next key. */
export interface KeyLines {
  /** Position of the first key. */
  from: number;
  /** Position behind the last key. */
  to: number;
  start: number;
  end: number;
  /** By how much a change makes them longer. */
  growth: number;
}

/** A mapping in a block, and those of its lines that hold a whole change. */
export interface TouchedLines {
  map: MapNode;
  path: Path;
  /** Mappings around it, each with the position of the key that leads to it. */
  around: ReadonlyArray<{ map: MapNode; index: number }>;
  runs: readonly KeyLines[];
}

interface Lines {
  start: number;
  end: number;
}

/** The mappings that hold a whole change between their keys, the innermost first. */
export function touchedLines(
  { root, source }: Draft,
  splices: readonly Splice[],
): TouchedLines[] {
  const found: TouchedLines[] = [];
  let node: ParsedNode | null = root;
  let within: Lines = { start: 0, end: source.text.length };
  let path: Path = [];
  let around: TouchedLines['around'] = [];
  while (isMap(node) && !node.flow) {
    const map: MapNode = node;
    const runs = runsOf(map, within, splices, source);
    if (runs.length === 0) {
      break;
    }
    found.unshift({ map, path, around, runs });
    const [{ from: index, to, end }] = runs;
    const { key, value } = map.items[index];
    if (runs.length > 1 || to > index + 1 || !isScalar(key)) {
      break;
    }
    path = [...path, String(key.value)];
    around = [...around, { map, index }];
    within = { start: source.nextLine(key.range[1]), end };
    node = value;
  }
  return found;
}

/** Empty where a change is not about the lines of keys alone. */
function runsOf(
  { items }: MapNode,
  within: Lines,
  splices: readonly Splice[],
  source: EditableText,
): KeyLines[] {
  const keys = items.map(({ key }) => key.range[0]);
  const isOnOwnLines = keys.every(
    key => key >= within.start && source.isFirstOnLine(key),
  );
  if (
    !isOnOwnLines ||
    splices.some(({ start, end }) => start < within.start || end > within.end)
  ) {
    return [];
  }
  const starts = keys.map((key, index) =>
    index === 0 ? within.start : firstLineOf(key, source),
  );
  const endAt = (index: number) => starts[index + 1] ?? within.end;
  return splices
    .map(({ start, end, text }): KeyLines => {
      // What is put between two keys belongs to the first of them.
      const to = starts.findIndex((_, index) => endAt(index) >= end) + 1;
      const from = Math.min(
        starts.findLastIndex(each => each <= start),
        to - 1,
      );
      return {
        from,
        to,
        start: starts[from],
        end: endAt(to - 1),
        growth: text.length - (end - start),
      };
    })
    .sort((a, b) => a.from - b.from)
    .reduce<KeyLines[]>(joined, []);
}

/** The line of a key, or that of the first comment above it. */
function firstLineOf(key: number, source: EditableText): number {
  const [first] = source.commentsAbove(key);
  return source.lineStart(first?.start ?? key);
}

function joined(runs: KeyLines[], next: KeyLines): KeyLines[] {
  const last = runs[runs.length - 1];
  if (!last || next.from > last.to) {
    return [...runs, next];
  }
  const isLonger = next.to > last.to;
  return [
    ...runs.slice(0, -1),
    {
      ...last,
      to: isLonger ? next.to : last.to,
      end: isLonger ? next.end : last.end,
      growth: last.growth + next.growth,
    },
  ];
}
