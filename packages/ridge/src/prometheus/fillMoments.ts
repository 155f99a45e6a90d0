const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How far back a Prometheus beside the portal remembers. */
export const PAST_MS = 30 * DAY_MS;

/** A gauge that is not seen for this long is gone. */
const GAUGE_STEP = 5 * MINUTE_MS;

/** How often counters are filled in, by their age: as often as a chart of that range can show. */
const STEPS = [
  { younger: 6.5 * HOUR_MS, step: MINUTE_MS },
  { younger: 26 * HOUR_MS, step: 2 * MINUTE_MS },
  { younger: 8 * DAY_MS, step: 20 * MINUTE_MS },
  { younger: Infinity, step: HOUR_MS },
];

/**
 * Moments that samples are filled in for, in order, the last of them now. They are whole minutes or
 * hours, so that what is filled in twice is the same twice.
 *
 * @param from - milliseconds since 1970
 */
export function fillMoments(
  kind: 'counter' | 'gauge',
  from: number,
  now: number,
): number[] {
  const moments: number[] = [];
  const stepAt = (at: number): number => {
    const { step } =
      STEPS.find(({ younger }) => now - at <= younger) ??
      STEPS[STEPS.length - 1];
    return kind === 'gauge' ? Math.min(step, GAUGE_STEP) : step;
  };
  for (let at = onGrid(from, stepAt(from)); at < now; ) {
    moments.push(at);
    const step = stepAt(at);
    at = onGrid(at + 1, step);
  }
  moments.push(now);
  return moments;
}

/** The first whole multiple of a step that is not before a moment. */
function onGrid(at: number, step: number): number {
  return Math.ceil(at / step) * step;
}
