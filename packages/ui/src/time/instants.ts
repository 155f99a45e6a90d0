const DAY = 24 * 60 * 60 * 1000;

const instant = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
});
const date = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
});

/** A moment on the reader's clock: `21 Nov, 14:05`. */
export function formatInstant(at: string | Date): string {
  return instant.format(new Date(at));
}

/**
 * A moment at an axis, on the reader's clock: `14:05`, or the day where days matter.
 *
 * @param span - how long the axis is, in milliseconds
 */
export function formatTick(at: Date, span: number): string {
  if (span > 2 * DAY) {
    return date.format(at);
  }
  const isMidnight = at.getHours() === 0 && at.getMinutes() === 0;
  return isMidnight ? date.format(at) : clock.format(at);
}
