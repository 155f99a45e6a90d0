import { TelemetryRange } from '@ridgeway/plugin-telemetry-common';

/** Windows as people call them. */
export const RANGE_WORDS: Record<TelemetryRange, string> = {
  '15m': '15 minutes',
  '1h': '1 hour',
  '6h': '6 hours',
  '24h': '24 hours',
  '7d': '7 days',
  '30d': '30 days',
};
