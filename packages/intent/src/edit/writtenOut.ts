import { isScalar } from 'yaml';
import { Path } from '../model/Path';
import { Draft, draftOf } from './Draft';
import { draftMeaning } from './draftMeaning';
import { EditableText, Splice } from './EditableText';
import { isAtOrBelow, isBelow, isMapping, valueAt } from './editValue';
import { isJson, pairEnd } from './extent';
import { hasSameComments } from './hasSameComments';
import { inlineText } from './inlineText';
import { lexicalParts } from './lexicalParts';
import { Reference, References } from './References';
import { MapNode, PairNode } from './target';

/**
 * Writes out what a document says by anchors, aliases and merge keys, where that is in the way of a
 * change at one of the places; those elsewhere stay.
 *
 * @returns undefined when nothing is in the way, or it cannot be written out without a loss
 * @throws EditError when the text cannot be read
 */
export function writtenOut(
  text: string,
  places: readonly Path[],
): string | undefined {
  const draft = draftOf(text);
  const { anchored, references } = new References(draft.root);
  const marks = anchorMarks(text);
  const isNear = ({ path }: { path: Path }) =>
    places.some(place => isAtOrBelow(path, place) || isBelow(place, path));
  const gone = anchored.filter(isNear);
  const replaced = references.filter(
    each => isNear(each) || each.anchors.some(anchor => gone.includes(anchor)),
  );
  if (gone.length + replaced.length === 0 || marks.length !== anchored.length) {
    return undefined;
  }
  const written = draft.source.spliced([
    ...gone.map(each => unmarked(marks[anchored.indexOf(each)], text)),
    ...replaced.map(reference => inFull(reference, draft)),
  ]);
  const result = draftMeaning(written, draft.value);
  return result && hasSameComments(draft.source, result.source)
    ? written
    : undefined;
}

/** Where the names of anchors stand. */
function anchorMarks(text: string): Array<{ start: number; end: number }> {
  return [...lexicalParts(text)].filter(
    part => !part.isScalar && part.text.startsWith('&'),
  );
}

/** The name goes with the blanks on one side of it. */
function unmarked(
  { start, end }: { start: number; end: number },
  text: string,
): Splice {
  const [blanks] = /^[ \t]*/.exec(text.slice(end)) ?? [''];
  const isLast = /^(?:\r?\n|$)/.test(text.slice(end + blanks.length));
  return isLast
    ? {
        start: text.slice(0, start).replace(/[ \t]+$/, '').length,
        end,
        text: '',
      }
    : { start, end: end + blanks.length, text: '' };
}

function inFull(reference: Reference, { root, source, value }: Draft): Splice {
  const asJson = isJson(root);
  if (reference.by === 'alias') {
    const [start, end] = reference.node.range;
    const found = valueAt(value, reference.path) ?? null;
    return { start, end, text: inlineText(found, asJson) };
  }
  const { map, pair, path } = reference;
  const merged = valueAt(value, path);
  const own = ownKeys(map);
  const lines = Object.entries(isMapping(merged) ? merged : {})
    .filter(([key]) => !own.includes(key))
    .map(
      ([key, each]) =>
        `${inlineText(key, asJson)}: ${inlineText(each, asJson)}`,
    );
  return lines.length > 0
    ? {
        start: pair.key.range[0],
        end: pairEnd(pair, source),
        text: lines.join(map.flow ? ', ' : separator(map, source)),
      }
    : withoutPair(map, pair, source);
}

/** A pair that adds nothing goes, up to the next one where no comment is in between. */
function withoutPair(
  { items }: MapNode,
  pair: PairNode,
  source: EditableText,
): Splice {
  const start = pair.key.range[0];
  const end = pairEnd(pair, source);
  const next = items[items.indexOf(pair) + 1]?.key.range[0] ?? end;
  const isBare = source.commentsWithin(end, next).length === 0;
  return { start, end: isBare ? next : end, text: '' };
}

function ownKeys({ items }: MapNode): string[] {
  return items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
}

function separator({ range }: MapNode, source: EditableText): string {
  return source.lineEnd + ' '.repeat(source.column(range[0]));
}
