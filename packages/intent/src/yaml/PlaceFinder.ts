import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Pair, ParsedNode } from 'yaml';
import { Span } from '../model/Located';
import { Path } from '../model/Path';
import { MAX_DEPTH } from './limits';
import { LineIndex, Place } from './LineIndex';
import { isMergeKey } from './mergeKey';

type Offsets = readonly [start: number, end: number];

/** Finds places of paths in the text a document was read from. */
export class PlaceFinder {
  readonly #text: string;
  readonly #root: ParsedNode | undefined;
  readonly #lines: LineIndex;
  readonly #anchors = new Map<string, ParsedNode>();

  constructor(text: string, root: ParsedNode | undefined) {
    this.#text = text;
    this.#root = root;
    this.#lines = new LineIndex(text);
    if (root) {
      this.#collectAnchors(root);
    }
  }

  /** The span of two offsets. */
  spanOf(start: number, end: number): Span {
    return this.#lines.span(start, end);
  }

  /** Where a path's value is; where there is none, its key or the nearest thing around it. */
  place(path: Path): Place {
    const { line, column } = this.span(path, 'value');
    return { line, column };
  }

  /**
   * The span of a path's key or value.
   *
   * @param within - a part of the value, when it is plain text on one line
   */
  span(
    path: Path,
    at: 'key' | 'value',
    within?: { start: number; end: number },
  ): Span {
    const [start, end] = this.#offsets(path, at);
    if (within) {
      const part = this.#partOf(path, within);
      if (part) {
        return this.spanOf(part[0], part[1]);
      }
    }
    return this.spanOf(start, end);
  }

  #offsets(path: Path, at: 'key' | 'value'): Offsets {
    let node: ParsedNode | null | undefined = this.#root;
    let best: Offsets = [0, 0];
    for (const [index, segment] of path.entries()) {
      const step = this.#step(node, segment);
      if (!step) {
        return best;
      }
      const isLast = index === path.length - 1;
      const keyRange = step.key?.range;
      const valueRange = trimmed(this.#text, step.value?.range);
      const preferKey = isLast ? at === 'key' : true;
      best =
        (preferKey ? keyRange && [keyRange[0], keyRange[1]] : valueRange) ??
        valueRange ??
        (keyRange ? [keyRange[0], keyRange[1]] : best);
      node = step.value;
    }
    return best;
  }

  #partOf(
    path: Path,
    within: { start: number; end: number },
  ): Offsets | undefined {
    let node: ParsedNode | null | undefined = this.#root;
    for (const segment of path) {
      node = this.#step(node, segment)?.value;
    }
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) {
      return undefined;
    }
    const wanted = node.value.slice(within.start, within.end);
    // Where quotes, escapes or folding changed the text, the part is looked up as it stands.
    const earlier = node.value.slice(0, within.start).split(wanted).length - 1;
    let offset = node.range[0] - 1;
    for (let count = 0; count <= earlier; count++) {
      offset = this.#text.indexOf(wanted, offset + 1);
    }
    return offset === -1 || offset + wanted.length > node.range[1]
      ? undefined
      : [offset, offset + wanted.length];
  }

  #step(
    from: ParsedNode | null | undefined,
    segment: string | number,
    mergeDepth = 0,
  ): { key?: ParsedNode; value: ParsedNode | null } | undefined {
    const node = this.#resolve(from);
    if (isSeq(node)) {
      const value =
        typeof segment === 'number' ? node.items[segment] : undefined;
      return value === undefined ? undefined : { value };
    }
    if (!isMap(node)) {
      return undefined;
    }
    const own = node.items.find(pair => this.#keyOf(pair) === String(segment));
    if (own) {
      return { key: own.key, value: own.value };
    }
    if (mergeDepth > MAX_DEPTH) {
      return undefined;
    }
    for (const pair of node.items.filter(item => isMergeKey(item.key))) {
      const target = this.#resolve(pair.value);
      for (const source of isSeq(target) ? target.items : [target]) {
        const found = this.#step(source, segment, mergeDepth + 1);
        if (found) {
          return found;
        }
      }
    }
    return undefined;
  }

  #keyOf(pair: Pair<ParsedNode, ParsedNode | null>): string | undefined {
    if (isMergeKey(pair.key)) {
      return undefined;
    }
    const key = this.#resolve(pair.key);
    return isScalar(key) ? String(key.value) : undefined;
  }

  #resolve(node: ParsedNode | null | undefined): ParsedNode | null | undefined {
    return isAlias(node) ? this.#anchors.get(node.source) : node;
  }

  #collectAnchors(node: ParsedNode) {
    if (isAlias(node)) {
      return;
    }
    if (node.anchor) {
      this.#anchors.set(node.anchor, node);
    }
    if (isMap(node)) {
      for (const pair of node.items) {
        this.#collectAnchors(pair.key);
        if (pair.value) {
          this.#collectAnchors(pair.value);
        }
      }
    } else if (isSeq(node)) {
      node.items.forEach(item => this.#collectAnchors(item));
    }
  }
}

/** Blocks end where the next begins; a finding should not underline the blank in between. */
function trimmed(
  text: string,
  range: readonly number[] | null | undefined,
): Offsets | undefined {
  if (!range) {
    return undefined;
  }
  const length = text.slice(range[0], range[1]).trimEnd().length;
  return length === 0 ? undefined : [range[0], range[0] + length];
}
