import { counted } from '../words/counted';

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one day or moment to another, in UTC; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  const day = (at: string) => Date.parse(at.slice(0, 10));
  return Math.round((day(to) - day(from)) / DAY);
}

/** How far a day is off: `in 12 days`, `today`, `3 days ago`. */
export function daysUntil(day: string, now = Date.now()): string {
  const days = daysBetween(new Date(now).toISOString(), day);
  if (days === 0) {
    return 'today';
  }
  return days > 0
    ? `in ${counted(days, 'day')}`
    : `${counted(-days, 'day')} ago`;
}
