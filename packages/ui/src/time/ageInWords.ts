const UNITS = [
  ['year', 365 * 24 * 60 * 60],
  ['month', 30 * 24 * 60 * 60],
  ['week', 7 * 24 * 60 * 60],
  ['day', 24 * 60 * 60],
  ['hour', 60 * 60],
  ['minute', 60],
] as const;

const format = new Intl.RelativeTimeFormat('en', { numeric: 'always' });

/**
 * How long ago a moment was: `3 days ago`.
 *
 * @param at - ISO moment; one that has not come yet counts as now
 * @param now - Milliseconds since the epoch
 */
export function ageInWords(at: string, now: number): string {
  const seconds = (now - new Date(at).getTime()) / 1000;
  for (const [unit, length] of UNITS) {
    if (seconds >= length) {
      return format.format(-Math.floor(seconds / length), unit);
    }
  }
  return 'just now';
}
