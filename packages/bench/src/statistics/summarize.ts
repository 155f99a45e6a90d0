/** What repeated measurements of one thing say about it. */
export interface Summary {
  median: number;
  /** Distance between the quartiles, as a share of the median. */
  spread: number;
  /** How many measurements there were. */
  count: number;
}

/** Median and spread of at least one measurement. */
export function summarize(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  return {
    median,
    spread:
      median === 0
        ? 0
        : (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / median,
    count: sorted.length,
  };
}

/** Linear interpolation between the two nearest values. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}
