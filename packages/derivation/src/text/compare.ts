/** Orders text by UTF-16 code unit, the same on every machine and in every locale. */
export function byText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** Entries of a record sorted by key, so that the order of a document's fields never matters. */
export function sortedEntries<T>(
  record: Readonly<Record<string, T>> | undefined,
): Array<[string, T]> {
  if (!record) {
    return [];
  }
  const entries = Object.entries(record);
  return entries.length < 2
    ? entries
    : entries.sort((a, b) => byText(a[0], b[0]));
}

/** Each text once, sorted. */
export function unique(texts: readonly string[]): string[] {
  return texts.length < 2 ? [...texts] : [...new Set(texts)].sort(byText);
}
