/** Signals channel that pages with figures listen on. */
export const INSIGHTS_SIGNAL_CHANNEL = 'ridgeway:insights';

/** Message on {@link INSIGHTS_SIGNAL_CHANNEL}: the ledger was read up to a later position. */
export type InsightsSignal = { type: 'read'; position: number };
