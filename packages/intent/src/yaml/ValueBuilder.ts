import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Pair, ParsedNode, Scalar, YAMLMap } from 'yaml';
import { MAX_ALIASED_NODES, MAX_DEPTH } from './limits';
import { isMergeKey } from './mergeKey';
import { PlainValue } from './PlainValue';
import { TextFinding } from './TextFinding';

/** A value with an anchor: finished, with its size and height, or still being built. */
type Anchored = { value: PlainValue; size: number; height: number } | 'open';

/** Builds plain values from nodes, counting what aliases add. */
export class ValueBuilder {
  readonly findings: TextFinding[] = [];
  exhausted = false;
  readonly #anchors = new Map<string, Anchored>();
  #nodes = 0;
  #aliased = 0;
  #deepest = 0;

  build(node: ParsedNode | null, depth: number): PlainValue {
    if (node === null || this.exhausted) {
      return null;
    }
    if (isAlias(node)) {
      return this.#alias(node.source, node.range, depth);
    }
    if (!node.anchor) {
      return this.#content(node, depth);
    }
    const before = { nodes: this.#nodes, deepest: this.#deepest };
    this.#anchors.set(node.anchor, 'open');
    this.#deepest = depth;
    const value = this.#content(node, depth);
    this.#anchors.set(node.anchor, {
      value,
      size: this.#nodes - before.nodes,
      height: this.#deepest - depth,
    });
    this.#deepest = Math.max(this.#deepest, before.deepest);
    return value;
  }

  #content(node: ParsedNode, depth: number): PlainValue {
    this.#nodes += 1;
    this.#deepest = Math.max(this.#deepest, depth);
    if (isMap(node)) {
      return this.#map(node, depth);
    }
    if (isSeq(node)) {
      return node.items.map(item => this.build(item, depth + 1));
    }
    return isScalar(node) ? this.#scalar(node) : null;
  }

  #alias(
    name: string,
    range: readonly number[] | null | undefined,
    depth: number,
  ): PlainValue {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined || anchored === 'open') {
      this.#report(range, {
        reason: anchored ? 'RecursiveAlias' : 'UnknownAlias',
        message: anchored
          ? `The alias *${name} stands inside the value it names.`
          : `There is no anchor &${name} before this alias.`,
        allowed: 'an alias of a value that is complete before it',
      });
      return null;
    }
    this.#nodes += anchored.size;
    this.#aliased += anchored.size;
    this.#deepest = Math.max(this.#deepest, depth + anchored.height);
    if (this.#aliased > MAX_ALIASED_NODES) {
      this.exhausted = true;
      this.#report(range, {
        reason: 'TooManyAliases',
        message: 'The aliases of this document expand to too much.',
        allowed: `at most ${MAX_ALIASED_NODES} values added by aliases`,
        suggestion: 'Write the values out.',
      });
    } else if (this.#deepest > MAX_DEPTH) {
      this.exhausted = true;
      this.#report(range, {
        reason: 'TooDeep',
        message: `With this alias, values are nested more than ${MAX_DEPTH} levels deep.`,
        allowed: `at most ${MAX_DEPTH} levels of mappings and lists`,
      });
    }
    return anchored.value;
  }

  #map(node: YAMLMap.Parsed, depth: number): PlainValue {
    const entries = new Map<string, PlainValue>();
    const merged: PlainValue[] = [];
    for (const pair of node.items) {
      if (isMergeKey(pair.key)) {
        merged.push(...this.#mergeSources(pair, depth));
      } else {
        this.#entry(pair, entries, depth);
      }
    }
    for (const source of merged) {
      for (const [key, value] of Object.entries(source ?? {})) {
        if (!entries.has(key)) {
          entries.set(key, value);
        }
      }
    }
    return Object.fromEntries(entries);
  }

  #entry(
    pair: Pair<ParsedNode, ParsedNode | null>,
    entries: Map<string, PlainValue>,
    depth: number,
  ) {
    const key = this.#key(pair.key);
    const value = this.build(pair.value, depth + 1);
    if (key === undefined) {
      return;
    }
    if (entries.has(key)) {
      this.#report(pair.key.range, {
        reason: 'DuplicateKey',
        message: `The key ${key} is there twice in this mapping.`,
        allowed: 'each key once',
        suggestion: 'Remove one of the two.',
      });
      return;
    }
    entries.set(key, value);
  }

  #key(node: ParsedNode): string | undefined {
    const value = isAlias(node)
      ? this.build(node, 0)
      : isScalar(node) && node.value;
    if (typeof value === 'string' && value !== '__proto__') {
      if (isScalar(node)) {
        this.build(node, 0);
      }
      return value;
    }
    const written = isScalar(node) ? node.source : '';
    this.#report(
      node.range,
      value === '__proto__'
        ? {
            reason: 'ReservedName',
            message: 'The key __proto__ is reserved.',
            suggestion: 'Choose another name.',
          }
        : {
            reason: 'NonStringKey',
            message: `This key is not text.`,
            allowed: 'keys that are text',
            ...(written === ''
              ? {}
              : { suggestion: `Write it in quotes: "${written}".` }),
          },
    );
    return undefined;
  }

  #mergeSources(
    pair: Pair<ParsedNode, ParsedNode | null>,
    depth: number,
  ): PlainValue[] {
    const value = this.build(pair.value, depth);
    const sources = Array.isArray(value) ? value : [value];
    const usable = sources.filter(
      source =>
        typeof source === 'object' && source !== null && !Array.isArray(source),
    );
    if (usable.length < sources.length && !this.exhausted) {
      this.#report((pair.value ?? pair.key).range, {
        reason: 'BadMerge',
        message: 'A merge key (<<) can merge mappings only.',
        allowed: 'an alias of a mapping, or a list of such aliases',
      });
    }
    return usable;
  }

  #scalar(node: Scalar.Parsed): PlainValue {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'boolean') {
      return value;
    }
    if (typeof value !== 'number') {
      return null;
    }
    const isExact =
      Number.isFinite(value) &&
      (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!isExact) {
      this.#report(node.range, {
        reason: 'NumberOutOfRange',
        message: `The number ${node.source} cannot be kept exactly.`,
        allowed: 'finite numbers up to 9007199254740991',
        suggestion: `Write it in quotes when it is meant as text: "${node.source}".`,
      });
    }
    // Minus zero prints as zero.
    return value === 0 ? 0 : value;
  }

  #report(
    range: readonly number[] | null | undefined,
    finding: Omit<TextFinding, 'start' | 'end'>,
  ) {
    const [start, end] = range ?? [0, 0];
    this.findings.push({ start, end, ...finding });
  }
}
