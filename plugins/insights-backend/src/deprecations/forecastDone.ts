import { Forecast } from '@ridgeway/plugin-insights-common';
import { fitLine } from '../adoption/forecast/fitLine';
import { addDays } from '../time/days';

const DAYS_BACK = 28;
const FEWEST_DAYS = 7;
const DAYS_AHEAD = 90;
const MOST_DAYS_AHEAD = 1825;

const METHOD = `A straight line by least squares through what was left at the ends of the last ${DAYS_BACK} days, never below nothing. The band holds 95 of 100 such days if nothing changes. It knows nothing of what is planned.`;

/**
 * When nothing would be left if it goes on.
 *
 * @param days - what was left at the end of each day, oldest first
 * @returns `reaches.done` is that day; absent when nothing moves, or not within five years
 */
export function forecastDone(
  days: ReadonlyArray<{ at: string; left: number }>,
): Forecast {
  const recent = days.slice(-DAYS_BACK);
  const last = recent.at(-1);
  if (!last || recent.length < FEWEST_DAYS) {
    return {
      method: `${METHOD} There is none yet: it needs ${FEWEST_DAYS} days, and there are ${recent.length}.`,
      reaches: {},
    };
  }
  if (last.left === 0) {
    return { method: METHOD, reaches: {} };
  }
  const line = fitLine(recent.map(({ left }) => left));
  const end = recent.length - 1;
  const points = Array.from({ length: DAYS_AHEAD }, (_, index) => {
    const value = line.start + line.slope * (end + index + 1);
    const spread = line.spread(end + index + 1);
    return {
      at: addDays(last.at, index + 1),
      value: Math.max(0, value),
      low: Math.max(0, value - spread),
      high: Math.max(0, value + spread),
    };
  });
  const ahead = Math.ceil(-line.start / line.slope - end);
  return {
    method: METHOD,
    points,
    reaches:
      line.slope < 0 && ahead <= MOST_DAYS_AHEAD
        ? { done: addDays(last.at, Math.max(1, ahead)) }
        : {},
  };
}
