/** How many of a list are written before the rest is counted. */
const MOST_NAMES = 5;

/** The first of some names, and how many are left. */
export function few(names: readonly string[]): string {
  const left = names.length - MOST_NAMES;
  return left > 0
    ? `${names.slice(0, MOST_NAMES).join(', ')} and ${left} more`
    : names.join(', ');
}
