const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as insights count them, in UTC: `21 Nov 2026`. */
export function formatDay(at: string | number): string {
  return day.format(new Date(at));
}

/** `Nov 2026`. */
export function formatMonth(at: string | number): string {
  return month.format(new Date(at));
}

/** Both ends of a window of figures: `23 Aug 2026 to 21 Nov 2026`. */
export function formatWindow(window: { from: string; to: string }): string {
  return `${formatDay(window.from)} to ${formatDay(window.to)}`;
}
