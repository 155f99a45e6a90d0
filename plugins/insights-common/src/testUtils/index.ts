/**
 * Doubles of the insights API for tests.
 *
 * @packageDocumentation
 */
export { createInsightsMock } from './createInsightsMock';
export type { InsightsMock } from './createInsightsMock';
