/** `renewed once`, `renewed twice`, `renewed 5 times`. */
export function renewedInWords(renewals: number): string {
  return `renewed ${
    ['never', 'once', 'twice'][renewals] ?? `${renewals} times`
  }`;
}
