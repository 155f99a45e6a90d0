import { DurationBucket } from '@ridgeway/plugin-telemetry-node';
import { VectorItem } from './answers';

/** Cumulative buckets of a histogram, shortest first. */
export function bucketsOf(
  items: ReadonlyArray<{ le: string | undefined; count: number | null }>,
  scale: number,
): DurationBucket[] {
  return items
    .flatMap(({ le, count }) => {
      const bound = le === '+Inf' ? Infinity : Number(le);
      return count === null || Number.isNaN(bound)
        ? []
        : [{ atMost: bound * scale, count }];
    })
    .sort((a, b) => a.atMost - b.atMost);
}

/** Bound and count of a series of a histogram. */
export function bucketOf({ metric, value }: VectorItem) {
  return { le: metric.le, count: value };
}

/**
 * Requests that took longer than a threshold. Between two bounds they are taken to be spread evenly, as derived
 * alerts and `histogram_quantile` do; null where nobody measures durations.
 */
export function slowerThan(
  buckets: readonly DurationBucket[],
  threshold: number,
): number | null {
  const total = buckets.at(-1);
  if (!total || total.atMost !== Infinity) {
    return null;
  }
  const index = buckets.findIndex(({ atMost }) => atMost >= threshold);
  const upper = buckets[index];
  const lower = buckets[index - 1] ?? { atMost: 0, count: 0 };
  const share =
    upper.atMost === Infinity
      ? 0
      : (threshold - lower.atMost) / (upper.atMost - lower.atMost);
  const fast = lower.count + share * (upper.count - lower.count);
  return Math.max(0, total.count - fast);
}
