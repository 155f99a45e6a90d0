import { Forecast } from '@ridgeway/plugin-insights-common';
import { addDays, addMonths } from '../../time/days';
import { Target } from '../targets/targetAt';
import { fitLine } from './fitLine';

/** Full months that it goes by, and the fewest that it needs. */
export const FORECAST_MONTHS = 6;
const FEWEST_MONTHS = 4;
const MONTHS_AHEAD = 12;
const MOST_MONTHS_AHEAD = 60;
const DAYS_OF_MONTH = 30.44;

const METHOD = `A straight line by least squares through the share at the ends of the last ${FORECAST_MONTHS} full months, kept between 0 and 1. The band holds 95 of 100 such months if nothing changes. It knows nothing of what is planned.`;

/**
 * Where the share leads if it goes on.
 *
 * @param shares - at the ends of the last full months, oldest first; null where there was nothing
 * @param lastMonth - first day of the last of them
 */
export function forecastOf(
  shares: ReadonlyArray<number | null>,
  lastMonth: string,
  targets: readonly Target[],
): Forecast {
  const known = shares.flatMap(share => share ?? []);
  if (known.length < FEWEST_MONTHS) {
    return {
      method: `${METHOD} There is none yet: it needs ${FEWEST_MONTHS} full months, and there are ${known.length}.`,
      reaches: {},
    };
  }
  const line = fitLine(known);
  const last = known.length - 1;
  const at = (step: number) => line.start + line.slope * step;
  const points = Array.from({ length: MONTHS_AHEAD }, (_, index) => {
    const step = last + index + 1;
    const spread = line.spread(step);
    return {
      at: endOfMonth(addMonths(lastMonth, index + 1)),
      value: bounded(at(step)),
      low: bounded(at(step) - spread),
      high: bounded(at(step) + spread),
    };
  });
  const reaches: Record<string, string> = {};
  for (const { age, share } of targets) {
    const ahead = (share - line.start) / line.slope - last;
    if (line.slope > 0 && ahead > 0 && ahead <= MOST_MONTHS_AHEAD) {
      reaches[age] = addDays(
        endOfMonth(lastMonth),
        Math.ceil(ahead * DAYS_OF_MONTH),
      );
    }
  }
  return { method: METHOD, points, reaches };
}

function endOfMonth(first: string): string {
  return addDays(addMonths(first, 1), -1);
}

function bounded(share: number): number {
  return Math.min(1, Math.max(0, share));
}
