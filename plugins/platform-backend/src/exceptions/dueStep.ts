import { ExceptionSpec } from '@ridgeway/intent';

const DAY_MS = 86_400_000;

/** Days before the end at which people are told, and the end itself. */
const STEPS = [30, 14, 7, 1, 0];

/**
 * Which of the reminders 30, 14, 7 and 1 days before the end, and 0 at the end, is due.
 *
 * Only the last one whose moment has come: whoever was not told for a week does not want four
 * at once. None whose moment had passed when the exception was granted: its end is no news then.
 */
export function dueStep(
  { grantedAt, expires }: Pick<ExceptionSpec, 'grantedAt' | 'expires'>,
  now: Date,
): number | undefined {
  const momentOf = (step: number) => Date.parse(expires) - step * DAY_MS;
  const passed = STEPS.filter(step => momentOf(step) <= now.getTime());
  const last = passed.at(-1);
  return last !== undefined && momentOf(last) > Date.parse(grantedAt)
    ? last
    : undefined;
}
