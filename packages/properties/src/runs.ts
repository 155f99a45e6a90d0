/**
 * How often a property runs: the given number, times what the environment variable
 * `RIDGEWAY_PROPERTY_RUNS` says (1 when it is not set).
 */
export function runs(usual: number): { numRuns: number } {
  const factor = Number(process.env.RIDGEWAY_PROPERTY_RUNS ?? '1');
  return { numRuns: Math.max(1, Math.round(usual * factor)) };
}
