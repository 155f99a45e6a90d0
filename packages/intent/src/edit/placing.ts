import { isMap, isSeq } from 'yaml';
import { Path } from '../model/Path';
import { Draft } from './Draft';
import { EditableText, Splice } from './EditableText';
import { EditError } from './Edit';
import { valueAt } from './editValue';
import { colonEnd, endOf, isJson } from './extent';
import { Fragment } from './Fragment';
import { inlineText } from './inlineText';
import { appendInline } from './insertion';
import { allLines, indentLines, INDENT, layoutOf } from './Layout';
import { findTarget, ListNode, MapNode, nameOf, Target } from './target';

/**
 * Puts a fragment where nothing is yet: at a key, or behind the last item of a list.
 *
 * @throws EditError where something is there, or nothing can be
 */
export function placed(
  { root, source, value }: Draft,
  to: Path,
  fragment: Fragment,
): Splice[] {
  const target = placeOf(root, value, to);
  const { node, missing } = target;
  if (missing.length === 0) {
    throw new EditError(`There is a ${nameOf(to)} already.`);
  }
  if ((isMap(node) || isSeq(node)) && node.flow) {
    const colon = colonOfHolder(target, source);
    return colon !== undefined && isEmptyBehind(colon, node, source)
      ? insteadOfBraces(node, colon, target, missing, fragment, source)
      : inBrackets(node, missing, fragment, isJson(root), source);
  }
  if (isMap(node) || isSeq(node)) {
    const indent = ' '.repeat(source.column(node.range[0]));
    const lines = allLines(layoutOf(missing, fragment.block));
    return [source.linesBelow(endOf(node, source), indentLines(lines, indent))];
  }
  const colon = colonOfHolder(target, source);
  if (colon === undefined || node?.source) {
    throw new EditError(`${nameOf(to)} is where something else is written.`);
  }
  return [
    source.linesBelow(colon, linesUnder(target, missing, fragment, source)),
  ];
}

/** As for other edits, but the item behind the last one of a list is a place. */
function placeOf(root: Draft['root'], value: Draft['value'], to: Path): Target {
  const end = to.findIndex((segment, depth) => {
    const list = valueAt(value, to.slice(0, depth));
    return Array.isArray(list) && list.length === segment;
  });
  return end < 0
    ? findTarget(root, to)
    : { ...findTarget(root, to.slice(0, end)), missing: to.slice(end) };
}

function isEmptyBehind(
  colon: number,
  { range: [, end] }: MapNode | ListNode,
  { text }: EditableText,
) {
  return /^[ \t]*\{[ \t]*\}$/.test(text.slice(colon, end));
}

/** Where the colon ends behind which a value stands in a block. */
function colonOfHolder({ steps }: Target, source: EditableText) {
  const holder = steps[steps.length - 1];
  return holder?.in === 'map' && !holder.parent.flow
    ? colonEnd(holder.pair.key, source)
    : undefined;
}

function linesUnder(
  { steps }: Target,
  missing: Path,
  { block }: Fragment,
  source: EditableText,
): string[] {
  const [start] = steps[steps.length - 1].parent.range;
  const indent = ' '.repeat(source.column(start)) + INDENT;
  return indentLines(allLines(layoutOf(missing, block)), indent);
}

function insteadOfBraces(
  { range: [, end] }: MapNode | ListNode,
  colon: number,
  target: Target,
  missing: Path,
  fragment: Fragment,
  source: EditableText,
): Splice[] {
  const lines = linesUnder(target, missing, fragment, source);
  return [{ start: colon, end, text: '' }, source.linesBelow(end, lines)];
}

function inBrackets(
  node: MapNode | ListNode,
  missing: Path,
  { flow }: Fragment,
  asJson: boolean,
  source: EditableText,
): Splice[] {
  const [first, ...rest] = missing;
  const inner = bracketed(rest, flow.text, asJson);
  const text =
    typeof first === 'number' ? inner : pairText(first, inner, asJson);
  const [start] = node.range;
  return [
    ...(flow.above.length > 0
      ? [
          source.linesAbove(
            start,
            indentLines(flow.above, source.indentAt(start)),
          ),
        ]
      : []),
    ...appendInline(node, text, source),
  ];
}

/** A value at the end of a path, written between brackets. */
export function bracketed(path: Path, text: string, asJson: boolean): string {
  return path.reduceRight<string>((inner, segment) => {
    if (typeof segment === 'number') {
      return `[${inner}]`;
    }
    const pair = pairText(segment, inner, asJson);
    return asJson ? `{${pair}}` : `{ ${pair} }`;
  }, text);
}

function pairText(key: string, text: string, asJson: boolean): string {
  return `${inlineText(key, asJson)}:${asJson ? '' : ' '}${text}`;
}
