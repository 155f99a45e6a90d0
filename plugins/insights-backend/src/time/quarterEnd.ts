/** The last day of the quarter of a moment, in UTC: `2026-12-31`. */
export function quarterEnd(moment: string): string {
  const date = new Date(moment);
  const next = Math.floor(date.getUTCMonth() / 3) * 3 + 3;
  return new Date(Date.UTC(date.getUTCFullYear(), next, 0))
    .toISOString()
    .slice(0, 10);
}
