import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode } from 'yaml';
import { EditError } from './Edit';
import { EditableText } from './EditableText';
import { isUnwritten, ListNode, MapNode, PairNode } from './target';

/** Where a node begins, and where its last character ends, without comments and blanks after it. */
export function endOf(node: ParsedNode, source: EditableText): number {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    return pairEnd(node.items[node.items.length - 1], source);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) {
    return itemEnd(node, node.items.length - 1, source);
  }
  return node.range[1];
}

/** Where a key with its value ends. */
export function pairEnd({ key, value }: PairNode, source: EditableText) {
  return isUnwritten(value)
    ? colonEnd(key, source) ?? key.range[1]
    : endOf(value, source);
}

/** Where the colon after a key ends; undefined when the key has none. */
export function colonEnd(
  key: ParsedNode,
  { text }: EditableText,
): number | undefined {
  const colon = /^[ \t]*:/.exec(text.slice(key.range[1]));
  return colon ? key.range[1] + colon[0].length : undefined;
}

/** Where an item of a list begins: at its dash, or at its value between brackets. */
export function itemStart(
  list: ListNode,
  index: number,
  source: EditableText,
): number {
  const item = list.items[index];
  if (list.flow) {
    return item.range[0];
  }
  if (index === 0) {
    return list.range[0];
  }
  // Between two items there are comments and blanks, and then the dash.
  const between = /(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?=-)/y;
  between.lastIndex = source.afterLineOf(itemEnd(list, index - 1, source));
  if (!between.test(source.text)) {
    throw new EditError(`Item ${index} of a list is not where it should be.`);
  }
  return between.lastIndex;
}

/** Where an item of a list ends. */
export function itemEnd(
  list: ListNode,
  index: number,
  source: EditableText,
): number {
  const item = list.items[index];
  return !list.flow && isUnwritten(item)
    ? itemStart(list, index, source) + 1
    : endOf(item, source);
}

/** A part of a collection, where it begins and where it ends. */
export interface Part {
  start: number;
  end: number;
}

/** The part of a collection at one of its positions. */
export function partAt(
  node: MapNode | ListNode,
  index: number,
  source: EditableText,
): Part {
  if (isSeq(node)) {
    return {
      start: itemStart(node, index, source),
      end: itemEnd(node, index, source),
    };
  }
  const pair = node.items[index];
  return { start: pair.key.range[0], end: pairEnd(pair, source) };
}

/** The parts of a collection in their order. */
export function partsOf(
  node: MapNode | ListNode,
  source: EditableText,
): Part[] {
  return [...node.items.keys()].map(index => partAt(node, index, source));
}

/** Where the comma after a part between brackets ends; undefined when there is none. */
export function commaEnd(
  { text }: EditableText,
  end: number,
): number | undefined {
  const comma = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(end));
  return comma ? end + comma[0].length : undefined;
}

/** Whether the collection that a node is or lies in is written as JSON is. */
export function isJson(root: ParsedNode): boolean {
  const first = isMap(root) && root.flow ? root.items[0] : undefined;
  return isScalar(first?.key) && first.key.type === 'QUOTE_DOUBLE';
}
