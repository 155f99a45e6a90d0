import { Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { Edit, EditError } from './Edit';

/** What an edit makes of a plain value; the value itself stays as it is. */
export function editValue(value: PlainValue, edit: Edit): PlainValue {
  const edited =
    edit.edit === 'remove'
      ? without(value, edit.path)
      : put(value, edit.path, before =>
          edit.edit === 'set'
            ? edit.value
            : [...(Array.isArray(before) ? before : []), edit.value],
        );
  if (edited === undefined) {
    throw new EditError('Nothing would be left of the document.');
  }
  return edited;
}

/** Whether two plain values are the same, whatever the order of their keys. */
export function isSameValue(a: PlainValue, b: PlainValue): boolean {
  return canonical(a) === canonical(b);
}

function put(
  value: PlainValue | undefined,
  [segment, ...rest]: Path,
  make: (before: PlainValue | undefined) => PlainValue,
): PlainValue {
  if (segment === undefined) {
    return make(value);
  }
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      index === segment ? put(item, rest, make) : item,
    );
  }
  const object = typeof value === 'object' && value !== null ? value : {};
  const before = Object.hasOwn(object, segment) ? object[segment] : undefined;
  return { ...object, [segment]: put(before, rest, make) };
}

/** Undefined when nothing is left. */
function without(
  value: PlainValue,
  [segment, ...rest]: Path,
): PlainValue | undefined {
  if (segment === undefined) {
    return undefined;
  }
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => {
      const left = index === segment ? without(item, rest) : item;
      return left === undefined ? [] : [left];
    });
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const left = key === String(segment) ? without(inner, rest) : inner;
      return left === undefined ? [] : [[key, left]];
    }),
  );
}

function canonical(value: PlainValue): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
