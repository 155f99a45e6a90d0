/** Days from the announcement to the deadline where a deprecation does not say otherwise. */
export const USUAL_NOTICE_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

/** The deadline of what is announced on a day: `2027-02-18`. */
export function deadlineAfter(announced: string, notice: number): string {
  return new Date(Date.parse(announced.slice(0, 10)) + notice * DAY)
    .toISOString()
    .slice(0, 10);
}
