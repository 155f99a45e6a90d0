/** The first entries of something that may have very many. */
export function take<T>(entries: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const entry of entries) {
    if (taken.length >= most) {
      break;
    }
    taken.push(entry);
  }
  return taken;
}
