import { PlainValue } from '@ridgeway/intent';

/** A mapping of a manifest. */
export type PlainRecord = { readonly [field: string]: PlainValue };

/** True for a mapping. */
export function isRecord(value: PlainValue | undefined): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The mapping in a field; an empty one where there is none. */
export function recordIn(
  value: PlainValue | undefined,
  ...path: string[]
): PlainRecord {
  const found = valueIn(value, ...path);
  return isRecord(found) ? found : {};
}

/** The entries of the list in a field; none where there is no list. */
export function listIn(
  value: PlainValue | undefined,
  ...path: string[]
): readonly PlainValue[] {
  const found = valueIn(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The text in a field; undefined where there is none. */
export function textIn(
  value: PlainValue | undefined,
  ...path: string[]
): string | undefined {
  const found = valueIn(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** What is in a field; undefined where nothing is, or only `null`, which means nothing too. */
export function valueIn(
  value: PlainValue | undefined,
  ...path: string[]
): PlainValue | undefined {
  let found: PlainValue | undefined = value;
  for (const field of path) {
    found =
      isRecord(found) && Object.hasOwn(found, field) ? found[field] : undefined;
  }
  return found ?? undefined;
}

/** The entries of a mapping whose values are text. */
export function textsIn(
  value: PlainValue | undefined,
  ...path: string[]
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recordIn(value, ...path)).flatMap(([key, entry]) =>
      typeof entry === 'string' ? [[key, entry]] : [],
    ),
  );
}
