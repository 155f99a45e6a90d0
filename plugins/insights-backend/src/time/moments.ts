/** The earlier one of two moments or days. */
export function earlier(a: string | undefined, b: string): string {
  return a !== undefined && a < b ? a : b;
}

/** The later one of two moments or days. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}
