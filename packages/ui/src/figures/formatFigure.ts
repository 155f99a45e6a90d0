import { Figure, Unit } from '@ridgeway/plugin-insights-common';

const HOUR = 60;
const DAY = 24 * HOUR;

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** What stands where there was nothing to measure. */
export const NO_VALUE = '–';

/** Two significant digits are all that medians of durations are kept in. */
function short(value: number): string {
  return (value < 10 ? tenths : whole).format(value);
}

/** `40 min`, `5.5 h`, `12 days`. */
function duration(minutes: number): string {
  if (minutes < 1) {
    return 'under 1 min';
  }
  if (minutes < 1.5 * HOUR) {
    return `${whole.format(minutes)} min`;
  }
  if (minutes < 2 * DAY) {
    return `${short(minutes / HOUR)} h`;
  }
  return `${short(minutes / DAY)} days`;
}

/** `40 min`, `5.5 h`: of work, which has no days of 24 hours. */
function work(minutes: number): string {
  return minutes < 1.5 * HOUR
    ? `${whole.format(minutes)} min`
    : `${short(minutes / HOUR)} h`;
}

/** A value in words that fit into a table: `59%`, `1,204`, `5.5 h`. */
export function formatValue(value: number | null, unit: Unit): string {
  if (value === null) {
    return NO_VALUE;
  }
  switch (unit) {
    case 'share':
      return `${whole.format(value * 100)}%`;
    case 'minutes':
      return duration(value);
    case 'effort':
      return work(value);
    case 'per-service-month':
      return hundredths.format(value);
    default:
      return tenths.format(value);
  }
}

/** The value of a figure in words; a dash where there was nothing to measure. */
export function formatFigure(figure: Pick<Figure, 'value' | 'unit'>): string {
  return formatValue(figure.value, figure.unit);
}

/** How far two values are apart, without a sign: `4 points`, `2 days`. */
export function formatDistance(distance: number, unit: Unit): string {
  const size = Math.abs(distance);
  if (unit !== 'share') {
    return formatValue(size, unit);
  }
  const points = whole.format(size * 100);
  return points === '1' ? '1 point' : `${points} points`;
}
