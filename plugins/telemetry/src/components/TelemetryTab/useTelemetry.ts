import { useApi } from '@backstage/frontend-plugin-api';
import {
  ServiceTelemetryFilter,
  TelemetryApi,
  TelemetryRequestOptions,
} from '@ridgeway/plugin-telemetry-common';
import { Live, telemetryApiRef, useLive } from '@ridgeway/ui';
import { useCallback } from 'react';
import { useEvery } from '../shared/useEvery';
import { useService } from './useService';
import { useTelemetryFilter } from './useTelemetryFilter';

/** Asks the telemetry API for something about a service. */
export type TelemetryLoader<T> = (
  api: TelemetryApi,
  filter: ServiceTelemetryFilter,
  options: TelemetryRequestOptions,
) => Promise<T>;

/** Seconds after which a window that ends now is asked for again. */
const FRESH = 60;

/**
 * Telemetry of the service whose page this is, in the window of the address.
 *
 * @param load - Stable function; a new one starts over with `loading`.
 */
export function useTelemetry<T>(load: TelemetryLoader<T>): Live<T> {
  const api = useApi(telemetryApiRef);
  const service = useService();
  const [filter] = useTelemetryFilter();
  const live = useLive(
    useCallback(
      (signal: AbortSignal) => load(api, { ...service, ...filter }, { signal }),
      [api, service, filter, load],
    ),
  );
  useEvery(live.refresh, filter.to === undefined ? FRESH : undefined);
  return live;
}
