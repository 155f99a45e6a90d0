/** A name for an environment variable: `stripe-key`, `api-key` becomes `STRIPE_KEY_API_KEY`. */
export function variableName(...parts: string[]): string {
  return parts
    .join('_')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}
