import { TelemetryOverview } from '@ridgeway/plugin-telemetry-common';
import { NO_VALUE } from '../figures/formatFigure';

/**
 * A total of which not everything has to be known, in words.
 *
 * @returns `value`: the number of what is known, a dash where nothing is; `missing`: `Not known of 2 services`, absent
 * where it is complete
 */
export function formatKnown(
  totals: TelemetryOverview['totals'],
  id: 'alerts' | 'undeclared',
): { value: string; missing?: string } {
  const count = totals[id];
  const unknown = totals.unknown[id];
  if (unknown === 0) {
    return { value: count.toLocaleString('en-GB') };
  }
  return {
    value:
      count > 0 || totals.known[id] > 0
        ? count.toLocaleString('en-GB')
        : NO_VALUE,
    missing: `Not known of ${unknown.toLocaleString('en-GB')} ${
      unknown === 1 ? 'service' : 'services'
    }`,
  };
}
