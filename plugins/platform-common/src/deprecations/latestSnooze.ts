const DAY_MS = 86_400_000;

/** Nobody puts reminders off for longer, in days. */
export const LONGEST_SNOOZE_DAYS = 30;

/** Days before the deadline from which everybody is reminded, and reminders stand out. */
export const LAST_DAYS = 7;

/**
 * The last day that reminders of a deprecation can be put off until: `2026-12-22`.
 *
 * @param deadline - a day or an ISO moment; undefined of what was not announced
 * @returns undefined when they cannot be put off (any more), or nobody is reminded
 */
export function latestSnooze(
  deadline: string | undefined,
  now: Date,
): string | undefined {
  if (deadline === undefined) {
    return undefined;
  }
  const [latest] = [
    dayAfter(now.getTime(), LONGEST_SNOOZE_DAYS),
    dayAfter(Date.parse(deadline), -LAST_DAYS),
  ].sort();
  return latest > dayAfter(now.getTime(), 0) ? latest : undefined;
}

function dayAfter(moment: number, days: number): string {
  return new Date(moment + days * DAY_MS).toISOString().slice(0, 10);
}
