const MINUTE_MS = 60_000;

/** Minutes from one moment to another; 0 where the clocks that gave them disagree. */
export function minutesBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / MINUTE_MS);
}
