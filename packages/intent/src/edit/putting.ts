import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { Draft } from './Draft';
import { Edit, EditError } from './Edit';
import { isMapping, isSameValue, valueAt } from './editValue';
import { isJson } from './extent';
import { Attempt } from './moving';
import { refilled } from './refilling';
import { scalarText } from './scalarText';
import { findTarget, isNull, refuseAnchorsIn } from './target';
import { isScalar } from 'yaml';

/**
 * Ways to give a place that has a value another one, the best first: part by part, so that what
 * stays the same stays as it is written, and then as a whole.
 *
 * @param fold - Makes smaller edits one after the other.
 * @throws EditError where something refers to what is replaced
 */
export function putting(
  draft: Draft,
  path: Path,
  value: PlainValue,
  fold: (edits: readonly Edit[]) => string,
): Attempt[] {
  const { root, source } = draft;
  const { steps, node } = findTarget(root, path);
  const step = steps[steps.length - 1];
  if (!step) {
    throw new EditError('The whole document cannot be replaced by an edit.');
  }
  refuseAnchorsIn(node, path);
  const asJson = isJson(root);
  const parts = partwise(valueAt(draft.value, path), value, path);
  const refill = { value, inner: [], manner: 'printed', asJson } as const;
  return [
    ...(parts ? [() => fold(parts)] : []),
    ...(isScalar(node) && !isNull(node) && isPlainScalar(value)
      ? [() => [scalarText(node, value, source, asJson)]]
      : []),
    () => refilled(step, refill, source),
  ];
}

/** The edits of its parts that make one value of another; undefined where they have none in common. */
function partwise(
  before: PlainValue | undefined,
  after: PlainValue,
  path: Path,
): Edit[] | undefined {
  if (Array.isArray(before) && Array.isArray(after)) {
    return after.length > 0 ? itemwise(before, after, path) : undefined;
  }
  return isMapping(before) && isMapping(after)
    ? keywise(before, after, path)
    : undefined;
}

function itemwise(
  before: readonly PlainValue[],
  after: readonly PlainValue[],
  path: Path,
): Edit[] {
  return [
    ...after.flatMap((value, index): Edit[] => {
      if (index >= before.length) {
        return [{ edit: 'add', path, value }];
      }
      return isSameValue(before[index], value)
        ? []
        : [{ edit: 'put', path: [...path, index], value }];
    }),
    ...before
      .map((_, index): Edit => ({ edit: 'remove', path: [...path, index] }))
      .slice(after.length)
      .reverse(),
  ];
}

function keywise(
  before: Record<string, PlainValue>,
  after: Record<string, PlainValue>,
  path: Path,
): Edit[] {
  return [
    ...Object.entries(after).flatMap(([key, value]): Edit[] =>
      Object.hasOwn(before, key) && isSameValue(before[key], value)
        ? []
        : [{ edit: 'put', path: [...path, key], value }],
    ),
    ...Object.keys(before)
      .filter(key => !Object.hasOwn(after, key))
      .map((key): Edit => ({ edit: 'remove', path: [...path, key] })),
  ];
}

function isPlainScalar(value: PlainValue): value is string | number | boolean {
  return typeof value !== 'object';
}
