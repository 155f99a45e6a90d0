import { PlainValue } from '../yaml/PlainValue';
import { EditableText, Splice } from './EditableText';
import { colonEnd, commaEnd, endOf, partsOf } from './extent';
import { blockLines, inlineText } from './inlineText';
import { isUnwritten, ListNode, MapNode, Target } from './target';
import { EditError } from './Edit';

/** How many blanks a block is indented more than what it belongs to. */
const INDENT = '  ';

/** Appends an item to a list. */
export function appendItem(
  list: ListNode,
  value: PlainValue,
  source: EditableText,
  asJson: boolean,
): Splice[] {
  if (list.flow) {
    return appendInline(list, inlineText(value, asJson), source);
  }
  const indent = ' '.repeat(source.column(list.range[0]));
  return [source.linesBelow(endOf(list, source), itemLines(value, indent))];
}

/** Adds a key to a mapping, after the last one. */
export function appendKey(
  map: MapNode,
  key: string,
  value: PlainValue,
  source: EditableText,
  asJson: boolean,
): Splice[] {
  if (map.flow) {
    return appendInline(map, inlinePair(key, value, asJson), source);
  }
  const indent = ' '.repeat(source.column(map.range[0]));
  return [
    source.linesBelow(endOf(map, source), indented({ [key]: value }, indent)),
  ];
}

/** Gives a key, or an item, that has no value a value. */
export function fillIn(
  { steps, node }: Target,
  value: PlainValue,
  source: EditableText,
  asJson: boolean,
): Splice[] {
  const step = steps[steps.length - 1];
  if (node && !isUnwritten(node)) {
    const [start, end] = node.range;
    return [{ start, end, text: inlineText(value, asJson) }];
  }
  if (!step || step.in === 'list') {
    throw new EditError('There is nothing here yet that could be added to.');
  }
  const { key } = step.pair;
  const colon = colonEnd(key, source);
  const after = colon ?? key.range[1];
  if (step.parent.flow || typeof value !== 'object') {
    const text = ` ${inlineText(value, asJson)}`;
    return [
      {
        start: after,
        end: after,
        text: colon === undefined ? `:${text}` : text,
      },
    ];
  }
  const indent = ' '.repeat(source.column(step.parent.range[0])) + INDENT;
  return [source.linesBelow(after, indented(value, indent))];
}

/** Adds a part, written on one line, between brackets. */
export function appendInline(
  collection: MapNode | ListNode,
  text: string,
  source: EditableText,
): Splice[] {
  const parts = partsOf(collection, source);
  const last = parts[parts.length - 1];
  if (!last) {
    const inside = collection.range[0] + 1;
    return [{ start: inside, end: inside, text }];
  }
  if (
    !source.isFirstOnLine(last.start) ||
    source.isFirstOnLine(collection.range[0])
  ) {
    return [{ start: last.end, end: last.end, text: `, ${text}` }];
  }
  const indent = ' '.repeat(source.column(last.start));
  const comma = commaEnd(source, last.end);
  const below = source.linesBelow(comma ?? last.end, [
    `${indent}${text}${comma === undefined ? '' : ','}`,
  ]);
  return comma === undefined
    ? [{ start: last.end, end: last.end, text: ',' }, below]
    : [below];
}

function inlinePair(key: string, value: PlainValue, asJson: boolean): string {
  const text = inlineText({ [key]: value }, asJson);
  return text.slice(1, -1).trim();
}

function itemLines(value: PlainValue, indent: string): string[] {
  return indented([value], indent);
}

function indented(value: PlainValue, indent: string): string[] {
  return blockLines(value).map(line => (line === '' ? line : indent + line));
}
