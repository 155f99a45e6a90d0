/** The longest that an exception holds. */
export const LONGEST_EXCEPTION_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/** The day that is some days ahead, `2027-03-31`, in UTC as exceptions are judged. */
export function dayAhead(days: number, now = Date.now()): string {
  return new Date(now + days * DAY).toISOString().slice(0, 10);
}
