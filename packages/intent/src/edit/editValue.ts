import { formatPath, Path } from '../model/Path';
import { PlainValue } from '../yaml/PlainValue';
import { Edit, EditError } from './Edit';

/**
 * What an edit makes of a plain value; the value itself stays as it is.
 *
 * @throws EditError when nothing would be left, nothing is there to be moved, or something is there
 * already
 */
export function editValue(value: PlainValue, edit: Edit): PlainValue {
  switch (edit.edit) {
    case 'remove':
      return leftOf(without(value, edit.path));
    case 'move':
      return moved(value, edit.path, edit.to);
    case 'add':
      return changed(value, edit.path, before => [
        ...(Array.isArray(before) ? before : []),
        edit.value,
      ]);
    default:
      return changed(value, edit.path, () => edit.value);
  }
}

/** Whether two plain values are the same, whatever the order of their keys; undefined: nothing. */
export function isSameValue(
  a: PlainValue | undefined,
  b: PlainValue | undefined,
): boolean {
  return canonical(a) === canonical(b);
}

/** Whether a value has keys. */
export function isMapping(
  value: PlainValue | undefined,
): value is Record<string, PlainValue> {
  return hasKeys(value);
}

/** What a path leads to; undefined: nothing. */
export function valueAt(
  value: PlainValue | undefined,
  path: Path,
): PlainValue | undefined;
/** The same in a document, or whatever else was read. */
export function valueAt(value: unknown, path: Path): unknown;
export function valueAt(value: unknown, [segment, ...rest]: Path): unknown {
  if (segment === undefined) {
    return value;
  }
  if (Array.isArray(value)) {
    return typeof segment === 'number'
      ? valueAt(value[segment], rest)
      : undefined;
  }
  return hasKeys(value) && Object.hasOwn(value, segment)
    ? valueAt(value[segment], rest)
    : undefined;
}

/** A value at the end of a path of which nothing is there yet. */
export function nested(path: Path, value: PlainValue): PlainValue {
  return path.reduceRight<PlainValue>((inner, segment) => {
    if (typeof segment === 'number' && segment > 0) {
      throw new EditError(`There is no list with an item ${segment}.`);
    }
    return segment === 0 ? [inner] : { [segment]: inner };
  }, value);
}

/** Whether a path leads through another. */
export function isBelow(path: Path, outer: Path): boolean {
  return path.length > outer.length && isAtOrBelow(path, outer);
}

/** Whether a path leads to another one, or to a part of what is there. */
export function isAtOrBelow(path: Path, outer: Path): boolean {
  return outer.every((segment, index) => segment === path[index]);
}

function hasKeys(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function moved(value: PlainValue, path: Path, to: Path): PlainValue {
  const found = valueAt(value, path);
  if (found === undefined || path.length === 0) {
    throw new EditError(`There is no ${formatPath(path)} to be moved.`);
  }
  if (isBelow(to, path)) {
    return changed(value, path, () => nested(to.slice(path.length), found));
  }
  const both = changed(value, to, before => {
    if (before !== undefined) {
      throw new EditError(`There is a ${formatPath(to)} already.`);
    }
    return found;
  });
  return leftOf(without(both, path));
}

function changed(
  value: PlainValue | undefined,
  path: Path,
  make: (before: PlainValue | undefined) => PlainValue,
): PlainValue {
  const [segment, ...rest] = path;
  if (segment === undefined) {
    return make(value);
  }
  if (value === undefined || value === null) {
    return nested(path, make(undefined));
  }
  if (Array.isArray(value)) {
    if (typeof segment !== 'number' || segment > value.length) {
      throw new EditError(`A list of ${value.length} is without ${segment}.`);
    }
    const items = [...value];
    items[segment] = changed(value[segment], rest, make);
    return items;
  }
  if (typeof value !== 'object') {
    throw new EditError(`A value without parts has no ${segment}.`);
  }
  const before = Object.hasOwn(value, segment) ? value[segment] : undefined;
  return { ...value, [segment]: changed(before, rest, make) };
}

function leftOf(value: PlainValue | undefined): PlainValue {
  if (value === undefined) {
    throw new EditError('Nothing would be left of the document.');
  }
  return value;
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

function canonical(value: PlainValue | undefined): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
