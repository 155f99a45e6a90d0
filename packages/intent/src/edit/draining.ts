import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { Edit } from './Edit';
import { isAtOrBelow, valueAt } from './editValue';

type Move = Extract<Edit, { edit: 'move' }>;

/** Whether both take the item at one place out of a list, the second one what came up behind. */
export function drains(one: Edit, next: Edit): boolean {
  return (
    isTaking(one) &&
    isTaking(next) &&
    isSame(one.path, next.path) &&
    (goesBehind(one, next) ||
      (isSame(outer(one.to), outer(next.to)) &&
        [one, next].every(({ to }) => typeof to[to.length - 1] === 'string')))
  );
}

/** Edits of a document that were to be done one after the other, each as of the document before all. */
export function asOfBefore(edits: readonly Edit[]): readonly Edit[] {
  const [first, second] = edits;
  if (
    !second ||
    !isTaking(first) ||
    !isTaking(second) ||
    !drains(first, second)
  ) {
    return edits;
  }
  const from = Number(first.path[first.path.length - 1]);
  const isOneEnd = goesBehind(first, second);
  return edits.map((edit, index) =>
    edit.edit === 'move'
      ? {
          ...edit,
          path: [...outer(edit.path), from + index],
          to: isOneEnd ? first.to : edit.to,
        }
      : edit,
  );
}

/** Whether edits leave nothing of the list that they take items out of, which then goes too. */
export function emptiesList(
  value: PlainValue,
  [first, second, ...others]: readonly Edit[],
): boolean {
  const list = valueAt(value, outer(first.path));
  return (
    second !== undefined &&
    drains(first, second) &&
    Array.isArray(list) &&
    list.length === others.length + 2
  );
}

function isTaking(edit: Edit): edit is Move {
  return (
    edit.edit === 'move' &&
    typeof edit.path[edit.path.length - 1] === 'number' &&
    !isAtOrBelow(edit.to, outer(edit.path))
  );
}

/** Whether the second one puts its item into the same list, behind that of the first. */
function goesBehind({ to }: Move, next: Move): boolean {
  const last = to[to.length - 1];
  return typeof last === 'number' && isSame([...outer(to), last + 1], next.to);
}

function outer(path: Path): Path {
  return path.slice(0, -1);
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && isAtOrBelow(a, b);
}
