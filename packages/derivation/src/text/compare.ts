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
  return isSorted(entries)
    ? entries
    : entries.sort((a, b) => byText(a[0], b[0]));
}

/** Each text once, sorted. */
export function unique(texts: readonly string[]): string[] {
  return texts.length < 2 ? [...texts] : [...new Set(texts)].sort(byText);
}

/** Most documents and all small records are; to look is cheaper than to sort. */
function isSorted(entries: ReadonlyArray<[string, unknown]>): boolean {
  for (let index = 1; index < entries.length; index++) {
    if (entries[index - 1][0] > entries[index][0]) {
      return false;
    }
  }
  return true;
}
