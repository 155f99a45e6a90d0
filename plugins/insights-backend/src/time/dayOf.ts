/** The day of a moment, in UTC: `2026-11-20`. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
