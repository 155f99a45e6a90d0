import { useApi } from '@backstage/frontend-plugin-api';
import {
  InsightsApi,
  InsightsRequestOptions,
} from '@ridgeway/plugin-insights-common';
import { useCallback } from 'react';
import { insightsApiRef } from '../api';
import { Live, useLive } from '../live/useLive';
import { ChosenFilter, useInsightFilter } from './useInsightFilter';
import { useInsightSignal } from './useInsightSignal';

/** Asks the insights API for something under the reader's filter. */
export type InsightLoader<T> = (
  api: InsightsApi,
  filter: ChosenFilter,
  options: InsightsRequestOptions,
) => Promise<T>;

/**
 * Figures under the filter of the address, loaded again when more of the ledger was read.
 *
 * @param load - Stable function; a new one starts over with `loading`.
 */
export function useInsight<T>(load: InsightLoader<T>): Live<T> {
  const api = useApi(insightsApiRef);
  const [filter] = useInsightFilter();
  const live = useLive(
    useCallback(
      (signal: AbortSignal) => load(api, filter, { signal }),
      [api, filter, load],
    ),
  );
  useInsightSignal(live.refresh);
  return live;
}
