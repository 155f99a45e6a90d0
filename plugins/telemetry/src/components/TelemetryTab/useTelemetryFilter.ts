import {
  TELEMETRY_RANGES,
  TelemetryFilter,
} from '@ridgeway/plugin-telemetry-common';
import { useUrlParams } from '@ridgeway/ui';
import { useCallback, useMemo } from 'react';

/** The filter that an address holds; what nobody understands counts as absent, and is the source's to choose. */
export function readTelemetryFilter(
  get: (name: string) => string | undefined,
): TelemetryFilter {
  const environment = get('environment');
  const [from, to] = [momentOf(get('from')), momentOf(get('to'))];
  const range = TELEMETRY_RANGES.find(each => each === get('range'));
  return {
    ...(environment && { environment }),
    ...(from && to && from < to ? { from, to } : range && { range }),
  };
}

/** Which window of which environment the reader chose; in the address, so that a link shows the same. */
export function useTelemetryFilter(): [
  filter: TelemetryFilter,
  change: (changes: TelemetryFilter) => void,
] {
  const [get, set] = useUrlParams();
  const filter = useMemo(() => readTelemetryFilter(get), [get]);
  const change = useCallback(
    (changes: TelemetryFilter) => {
      const { environment, range, from, to } = { ...filter, ...changes };
      set({
        environment,
        range,
        from,
        to,
      });
    },
    [filter, set],
  );
  return [filter, change];
}

function momentOf(text: string | undefined): string | undefined {
  const time = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
