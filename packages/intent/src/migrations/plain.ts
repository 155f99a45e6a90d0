import { Path } from '../model/Path';
import { valueAt } from '../edit/editValue';
import { PlainValue } from '../yaml/PlainValue';

/** The list at a path; empty where there is none. */
export function listAt(document: PlainValue, path: Path): PlainValue[] {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value : [];
}

/** The texts of the list at a path; empty ones where its entries are something else. */
export function textsAt(document: PlainValue, path: Path): string[] {
  return listAt(document, path).map(entry =>
    typeof entry === 'string' ? entry : '',
  );
}

/** The entries of the mapping at a path; none where there is none. */
export function entriesAt(
  document: PlainValue,
  path: Path,
): Array<[key: string, value: PlainValue]> {
  const value = valueAt(document, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}

/** The text at a path; undefined where there is none. */
export function textAt(document: PlainValue, path: Path): string | undefined {
  const value = valueAt(document, path);
  return typeof value === 'string' ? value : undefined;
}

/** Whether something is at the path. */
export function isThere(document: PlainValue, path: Path): boolean {
  return valueAt(document, path) !== undefined;
}
