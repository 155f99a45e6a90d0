/** How often a number of minutes occurs. */
export interface MinutesCount {
  minutes: number | string;
  /** PostgreSQL counts in numbers that are read as text. */
  n: number | string;
}

/** The median of what was counted; null when nothing was. */
export function medianOf(counts: readonly MinutesCount[]): {
  value: number | null;
  n: number;
} {
  const sorted = counts
    .map(({ minutes, n }) => ({ minutes: Number(minutes), n: Number(n) }))
    .sort((a, b) => a.minutes - b.minutes);
  const n = sorted.reduce((sum, each) => sum + each.n, 0);
  return n === 0
    ? { value: null, n }
    : {
        value:
          (atRank(sorted, Math.floor((n - 1) / 2)) +
            atRank(sorted, Math.floor(n / 2))) /
          2,
        n,
      };
}

function atRank(
  sorted: ReadonlyArray<{ minutes: number; n: number }>,
  rank: number,
): number {
  let passed = 0;
  for (const { minutes, n } of sorted) {
    passed += n;
    if (passed > rank) {
      return minutes;
    }
  }
  return 0;
}
