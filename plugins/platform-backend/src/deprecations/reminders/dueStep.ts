const DAY_MS = 86_400_000;

/** Days before the deadline at which teams are reminded, after the announcement. */
const STEPS = [60, 30, 14, 7, 1];

/** Days between reminders once the deadline is over. */
const WEEK = 7;

/** Days before the deadline from which the leads are told as well. */
export const ESCALATION_DAYS = 14;

/**
 * Which reminder is due, as days before the deadline: the announcement, then 60, 30, 14, 7 and 1, and
 * below 0 every week after it. Only the last one whose moment has come: whoever was not told for a
 * month does not want two at once.
 *
 * @param life - `announced` is absent of a deadline of one's own, which was news to nobody but its
 *   owner
 */
export function dueStep(
  { announced, deadline }: { announced: string | undefined; deadline: string },
  now: Date,
): number | undefined {
  const end = dayOf(deadline);
  const over = Math.floor((now.getTime() - end) / DAY_MS / WEEK);
  if (over > 0) {
    return -over * WEEK;
  }
  const notice =
    announced === undefined ? 0 : Math.round((end - dayOf(announced)) / DAY_MS);
  const steps =
    announced === undefined
      ? STEPS
      : [notice, ...STEPS.filter(step => step < notice)];
  return steps.filter(step => end - step * DAY_MS <= now.getTime()).at(-1);
}

/** Whole days until the deadline; 0 on it, below 0 after it. */
export function daysUntil(deadline: string, now: Date): number {
  return Math.ceil((dayOf(deadline) - now.getTime()) / DAY_MS);
}

function dayOf(day: string): number {
  return Date.parse(day.slice(0, 10));
}
