/**
 * Insights for tests and benchmarks of what they cost.
 *
 * @packageDocumentation
 */
export { openInsights } from './openInsights';
export type { OpenInsights } from './openInsights';
