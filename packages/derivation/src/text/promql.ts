/** A text as a PromQL string. PromQL reads Go's escapes, and JSON's are among them. */
export function promqlString(value: string): string {
  return JSON.stringify(value);
}

/** Labels as a PromQL selector: `{service="cart",namespace="shop"}`. */
export function promqlSelector(
  labels: Readonly<Record<string, string>>,
): string {
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}=${promqlString(value)}`)
    .join(',')}}`;
}
