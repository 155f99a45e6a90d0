/**
 * Projections of the ledger: whether the platform works for people.
 *
 * @packageDocumentation
 */
export { insightsPlugin as default } from './plugin';
