import { dayAhead } from '@ridgeway/ui';

/** The longest that reminders are kept away, in days. */
const LONGEST = 30;

/** Days before the deadline in which everybody is reminded. */
export const LAST_DAYS = 7;

/**
 * The last day that reminders of a deprecation can be kept away until.
 *
 * @returns undefined when they cannot be any more, or nobody is reminded
 */
export function latestSnooze(
  deadline: string | undefined,
  now = Date.now(),
): string | undefined {
  if (deadline === undefined) {
    return undefined;
  }
  const [latest] = [
    dayAhead(LONGEST, now),
    dayAhead(-LAST_DAYS, Date.parse(deadline)),
  ].sort();
  return latest > dayAhead(0, now) ? latest : undefined;
}
