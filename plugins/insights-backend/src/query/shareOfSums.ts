/** Sums that a database gives: PostgreSQL as text, and null where there was no row. */
export interface Sums {
  part: number | string | null;
  whole: number | string | null;
}

/** A part as a share of the whole; null when there is nothing. */
export function shareOfSums(sums: Sums | undefined): {
  value: number | null;
  n: number;
} {
  const n = Number(sums?.whole ?? 0);
  return { value: n === 0 ? null : Number(sums?.part ?? 0) / n, n };
}
