/** How long requests take: half of them less than `p50`, one in a hundred more than `p99`; seconds. */
export interface Durations {
  p50: number;
  p99: number;
}

/** A normal deviate of which one percent is larger. */
const P99_DEVIATE = 2.326;

/** Shares of requests that take no longer than each bound, when their logarithms are normally spread. */
export function sharesUpTo(
  { p50, p99 }: Durations,
  bounds: readonly number[],
): number[] {
  const deviation = Math.log(p99 / p50) / P99_DEVIATE;
  return bounds.map(bound =>
    rounded(normal(Math.log(bound / p50) / deviation), 5),
  );
}

/** What a request takes on average, in seconds. */
export function meanOf({ p50, p99 }: Durations): number {
  const deviation = Math.log(p99 / p50) / P99_DEVIATE;
  return p50 * Math.exp(deviation ** 2 / 2);
}

/** Without digits that nobody measured. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The normal distribution, in the logistic approximation of Bowling and others (2009). */
function normal(deviate: number): number {
  return 1 / (1 + Math.exp(-0.07056 * deviate ** 3 - 1.5976 * deviate));
}
