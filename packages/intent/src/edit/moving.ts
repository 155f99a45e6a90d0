import { isScalar } from 'yaml';
import { Path } from '../model/Path';
import { Cutting, cutOut } from './cutting';
import { Draft, draftOf } from './Draft';
import { Splice } from './EditableText';
import { Edit, EditError } from './Edit';
import { isBelow, valueAt } from './editValue';
import { isJson } from './extent';
import { Fragment, fragmentOf, Manner } from './Fragment';
import { placed } from './placing';
import { scalarText } from './scalarText';
import { findTarget, nameOf, refuseAnchorsIn } from './target';
import { refilled } from './refilling';

/** What an edit comes to: parts of the text that are replaced, or the whole of it. */
export type Change = readonly Splice[] | string;

/** A way to make an edit; undefined where it is not possible. */
export type Attempt = () => Change | undefined;

/** The best first. */
const MANNERS: readonly Manner[] = ['written', 'printed'];

/**
 * Ways to move a value, the best first: as it is written, and then as it is printed with its
 * comments above it.
 *
 * @throws EditError where there is nothing to be moved, or something at its new place
 */
export function moving(
  draft: Draft,
  { path, to, last = false }: Extract<Edit, { edit: 'move' }>,
): Attempt[] {
  const { source, value } = draft;
  const there = valueAt(value, to);
  const isWrap = isBelow(to, path);
  if (!isWrap && there !== undefined) {
    throw new EditError(`There is a ${nameOf(to)} already.`);
  }
  if (isWrap) {
    return wrapping(draft, path, to.slice(path.length));
  }
  const cutting = cutOut(draft, path, to);
  const fragment = (manner: Manner) => fragmentOf(cutting.cut, manner, source);
  const name = last ? undefined : newName(path, to);
  return [
    ...(name === undefined ? [] : [() => renamedKey(draft, path, name)]),
    () => inOnePass(draft, to, fragment('written'), cutting),
    ...MANNERS.map(
      manner => () => inTwoPasses(draft, path, to, fragment(manner)),
    ),
  ];
}

function wrapping(
  { root, source, value }: Draft,
  path: Path,
  inner: Path,
): Attempt[] {
  const { steps, node } = findTarget(root, path);
  const found = valueAt(value, path);
  const step = steps[steps.length - 1];
  if (found === undefined || steps.length < path.length) {
    throw new EditError(`There is no ${nameOf(path)}.`);
  }
  refuseAnchorsIn(node, path);
  const asJson = isJson(root);
  return MANNERS.map(manner => () => {
    const refill = { value: found, inner, manner, asJson };
    return refilled(step, refill, source);
  });
}

/** Of a key that stays in its mapping. */
function newName(path: Path, to: Path): string | undefined {
  const last = to[to.length - 1];
  const isBeside =
    path.length === to.length &&
    path.slice(0, -1).every((segment, index) => segment === to[index]);
  return isBeside && typeof last === 'string' ? last : undefined;
}

function renamedKey(
  { root, source }: Draft,
  path: Path,
  name: string,
): Splice[] | undefined {
  const { steps } = findTarget(root, path);
  const step = steps[steps.length - 1];
  return step.in === 'map' && isScalar(step.pair.key)
    ? [scalarText(step.pair.key, name, source, isJson(root))]
    : undefined;
}

function inOnePass(
  draft: Draft,
  to: Path,
  fragment: Fragment,
  { splices }: Cutting,
): Splice[] {
  return [...placed(draft, to, fragment), ...splices];
}

/** The value stands at both places in between, so that neither change is in the way of the other. */
function inTwoPasses(
  draft: Draft,
  path: Path,
  to: Path,
  fragment: Fragment,
): string | undefined {
  const both = draft.source.spliced(placed(draft, to, fragment));
  if (both === undefined) {
    return undefined;
  }
  const between = draftOf(both);
  return between.source.spliced(cutOut(between, path, to).splices);
}
