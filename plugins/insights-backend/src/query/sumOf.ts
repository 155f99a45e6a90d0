/** The sum of what each of some items counts; nothing is 0. */
export function sumOf<T>(
  items: readonly T[],
  valueOf: (item: T) => number,
): number {
  return items.reduce((total, item) => total + valueOf(item), 0);
}
