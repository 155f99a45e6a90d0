/** Ages that targets are asked for at; others that are set stay as they are. */
export const USUAL_AGES = ['6m', '12m', '24m'] as const;

/** `12m` in words: `12 months`. An age in other words stays as it is. */
export function ageWords(age: string): string {
  const months = /^([1-9][0-9]*)m$/.exec(age)?.[1];
  if (!months) {
    return age;
  }
  return months === '1' ? '1 month' : `${months} months`;
}

/** Order of ages, the soonest first. */
export function byAge(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
