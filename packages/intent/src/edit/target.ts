import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { formatPath, Path } from '../model/Path';
import { isMergeKey } from '../yaml/mergeKey';
import { EditError } from './Edit';

/** A mapping as it stands in the text. */
export type MapNode = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
/** A list as it stands in the text. */
export type ListNode = YAMLSeq.Parsed;
/** A key with its value as they stand in the text. */
export type PairNode = Pair<ParsedNode, ParsedNode | null>;

/** How a place in a document is reached from its parent. */
export type Step =
  | { in: 'map'; parent: MapNode; pair: PairNode }
  | { in: 'list'; parent: ListNode; index: number };

/** How far a path leads into a document. */
export interface Target {
  /** From the root, one for each segment that was found. */
  steps: Step[];
  /** What the found part of the path leads to; undefined: a key without a value. */
  node: ParsedNode | undefined;
  /** Segments that are not there; all but the first are to be made. */
  missing: Path;
}

/**
 * Follows a path as far as it goes.
 *
 * @throws EditError where it leads through an alias, an anchor or a value that has no parts
 */
export function findTarget(root: ParsedNode, path: Path): Target {
  let node: ParsedNode | undefined = own(root, path.slice(0, 0));
  const steps: Step[] = [];
  for (const [depth, segment] of path.entries()) {
    const here = path.slice(0, depth);
    if (node === undefined || isNull(node)) {
      return { steps, node, missing: path.slice(depth) };
    }
    const step = stepInto(node, segment, here);
    if (!step) {
      return { steps, node, missing: path.slice(depth) };
    }
    steps.push(step);
    const found: ParsedNode | null =
      step.in === 'map' ? step.pair.value : step.parent.items[step.index];
    node = found ? own(found, path.slice(0, depth + 1)) : undefined;
  }
  return { steps, node, missing: [] };
}

/** True for a value that is not there, or is written as null. */
export function isNull(node: ParsedNode | undefined): boolean {
  return node === undefined || (isScalar(node) && node.value === null);
}

/** True for a null that nothing is written for. */
export function isUnwritten(
  node: ParsedNode | null | undefined,
): node is Scalar.Parsed | null | undefined {
  return !node || (isScalar(node) && node.value === null && !node.source);
}

/**
 * @throws EditError when something that is taken out is referred to elsewhere
 */
export function refuseAnchorsIn(node: ParsedNode | undefined, path: Path) {
  if (node) {
    visit(node, {
      Node: (_, { anchor }) => {
        if (anchor) {
          throw new EditError(
            `${nameOf(
              path,
            )} holds the anchor &${anchor}, and what refers to it would be lost. Write it out by hand first.`,
          );
        }
      },
    });
  }
}

/** A place in words. */
export function nameOf(path: Path): string {
  return path.length === 0 ? 'The document' : formatPath(path);
}

function stepInto(
  node: ParsedNode,
  segment: string | number,
  here: Path,
): Step | undefined {
  if (isSeq(node)) {
    if (typeof segment !== 'number' || !(segment in node.items)) {
      throw new EditError(
        `${nameOf(here)} is a list of ${
          node.items.length
        }, without ${segment}.`,
      );
    }
    return { in: 'list', parent: node, index: segment };
  }
  if (!isMap(node)) {
    throw new EditError(`${nameOf(here)} is a value without parts.`);
  }
  const pair = node.items.find(
    ({ key }) => isScalar(key) && String(key.value) === String(segment),
  );
  if (pair) {
    return { in: 'map', parent: node, pair };
  }
  if (node.items.some(({ key }) => isMergeKey(key) || isAlias(key))) {
    throw new EditError(
      `${nameOf(
        here,
      )} takes keys from elsewhere (an alias or <<), so ${segment} may stand there. Write it out by hand first.`,
    );
  }
  return undefined;
}

/** A node that stands for itself alone. */
function own(node: ParsedNode, path: Path): ParsedNode {
  if (isAlias(node)) {
    throw new EditError(
      `${nameOf(path)} is an alias of *${
        node.source
      }, so a change here would be one there. Write it out by hand first.`,
    );
  }
  if (node.anchor) {
    throw new EditError(
      `${nameOf(path)} has the anchor &${
        node.anchor
      }, so a change here would be one wherever it is referred to. Write it out by hand first.`,
    );
  }
  return node;
}
