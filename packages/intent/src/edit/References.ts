import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, ParsedNode } from 'yaml';
import { Path } from '../model/Path';
import { isMergeKey } from '../yaml/mergeKey';
import { MapNode, PairNode } from './target';

/** A value that others refer to by its name. */
export interface Anchored {
  path: Path;
}

/** A value that is written elsewhere: an alias, or keys that a mapping takes over (`<<`). */
export type Reference = {
  path: Path;
  /** What it refers to. */
  anchors: readonly Anchored[];
} & (
  | { by: 'alias'; node: Alias.Parsed }
  | { by: 'merge'; map: MapNode; pair: PairNode }
);

/** The anchors of a document, and what refers to them, each in the order of the text. */
export class References {
  readonly anchored: Anchored[] = [];
  readonly references: Reference[] = [];
  /** A name stands for the value before it that was given it last. */
  readonly #named = new Map<string, Anchored>();

  constructor(root: ParsedNode) {
    this.#read(root, []);
  }

  #read(node: ParsedNode | null, path: Path) {
    if (isAlias(node)) {
      const anchors = this.#meantBy(node);
      this.references.push({ by: 'alias', node, path, anchors });
      return;
    }
    if (node?.anchor) {
      const anchored = { path };
      this.anchored.push(anchored);
      this.#named.set(node.anchor, anchored);
    }
    if (isMap(node)) {
      node.items.forEach(pair => this.#readPair(node, pair, path));
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => this.#read(item, [...path, index]));
    }
  }

  #readPair(map: MapNode, pair: PairNode, path: Path) {
    const { key, value } = pair;
    if (isMergeKey(key)) {
      const sources = isSeq(value) ? value.items : [value];
      const anchors = sources.flatMap(source =>
        isAlias(source) ? this.#meantBy(source) : [],
      );
      this.references.push({ by: 'merge', map, pair, path, anchors });
      return;
    }
    const inner = isScalar(key) ? [...path, String(key.value)] : path;
    this.#read(key, inner);
    this.#read(value, inner);
  }

  #meantBy({ source }: Alias.Parsed): Anchored[] {
    const anchored = this.#named.get(source);
    return anchored ? [anchored] : [];
  }
}
