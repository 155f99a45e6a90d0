import { promqlString } from '../../text/promql';
import { Measured, Objective } from './Objective';
import { requestRate } from './traffic';

const DURATION = 'istio_request_duration_milliseconds';

/** Upper bounds of the buckets that Istio counts durations in, in milliseconds. */
const BOUNDS = [
  0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000, 60000,
  300000, 600000, 1800000, 3600000,
];

const UNITS: Record<string, number> = {
  ms: 1,
  s: 1e3,
  m: 60e3,
  h: 3600e3,
  d: 86400e3,
};

/**
 * So many of 100 requests are answered within a time: `p99` says that one in a hundred may take
 * longer. Measured as a share of requests, like availability, so that it has an error budget and
 * burns at a rate; the quantile itself would say that it is missed and not by how many.
 */
export function latencyObjective(
  measured: Measured,
  quantile: string,
  limit: string,
): Objective {
  const fast = fastRate(measured, milliseconds(limit));
  const all = requestRate(`${DURATION}_count`, measured);
  return {
    alert: 'LatencyBudgetBurn',
    field: `latency.${quantile}`,
    labels: { ...measured, quantile },
    recording: 'service:slo_slow_per_request:ratio_rate',
    budget: (100 - Number(quantile.slice(1))) / 100,
    badShare: window => `1 - (${fast(window)}) / ${all(window)}`,
    bad: `take longer than ${limit}`,
  };
}

/**
 * Requests per second, by window, that took no longer. Between the bounds of a bucket they are taken to be
 * spread evenly, as `histogram_quantile` does.
 */
function fastRate(
  measured: Measured,
  limit: number,
): (window: string) => string {
  const last = BOUNDS[BOUNDS.length - 1];
  const upper = BOUNDS.find(bound => bound >= limit) ?? last;
  const lower = BOUNDS[BOUNDS.indexOf(upper) - 1] ?? 0;
  const share = Math.min((limit - lower) / (upper - lower), 1);
  const upTo = (bound: number) =>
    requestRate(
      `${DURATION}_bucket`,
      measured,
      `le=~${promqlString(boundPattern(bound))}`,
    );
  const toUpper = upTo(upper);
  if (share === 1) {
    return toUpper;
  }
  const weight = decimal(share);
  if (lower === 0) {
    return window => `${weight} * ${toUpper(window)}`;
  }
  const toLower = upTo(lower);
  const rest = decimal(1 - share);
  return window =>
    `${rest} * ${toLower(window)} + ${weight} * ${toUpper(window)}`;
}

/** Prometheus writes `250` as `250.0` since version 3. */
function boundPattern(bound: number): string {
  return Number.isInteger(bound)
    ? `${bound}(\\.0)?`
    : String(bound).replace('.', '\\.');
}

function milliseconds(duration: string): number {
  const match = /^([0-9]+)([a-z]+)$/.exec(duration);
  return match ? Number(match[1]) * (UNITS[match[2]] ?? 1) : 0;
}

/** Removes what binary floating point adds to a decimal fraction. */
export function decimal(value: number): string {
  return String(Number(value.toPrecision(10)));
}
