import {
  TELEMETRY_RANGES,
  TelemetryRange,
} from '@ridgeway/plugin-telemetry-common';

const MINUTES: Record<TelemetryRange, number> = {
  ...{ '15m': 15, '1h': 60, '6h': 360 },
  ...{ '24h': 1440, '7d': 10_080, '30d': 43_200 },
};

/** The range that is as long as a window; undefined where none is. */
export function rangeOf({
  from,
  to,
}: {
  from: string;
  to: string;
}): TelemetryRange | undefined {
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  return TELEMETRY_RANGES.find(range => MINUTES[range] === minutes);
}
