import {
  AdoptionView,
  FunnelView,
  InsightHead,
  FailureRow,
  SeriesView,
} from '@ridgeway/plugin-insights-common';
import { InsightLoader, Live, useInsight, useUrlParams } from '@ridgeway/ui';
import { useCallback } from 'react';
import { trendOf } from './trends';

const loadAdoption: InsightLoader<AdoptionView> = (api, filter, options) =>
  api.getAdoption(filter, options);
const loadFunnel: InsightLoader<FunnelView> = (api, filter, options) =>
  api.getFunnel(filter, options);
const loadFailures: InsightLoader<InsightHead & { items: FailureRow[] }> = (
  api,
  filter,
  options,
) => api.getFailures(filter, options);
const loadShare: InsightLoader<SeriesView> = (api, filter, options) =>
  api.getSeries({ ...filter, metric: 'adoption' }, options);
const loadServices: InsightLoader<SeriesView> = (api, filter, options) =>
  api.getSeries({ ...filter, metric: 'services' }, options);

/** Everything that the dashboard shows; each part comes, and fails, on its own. */
export interface Dashboard {
  adoption: Live<AdoptionView>;
  share: Live<SeriesView>;
  services: Live<SeriesView>;
  funnel: Live<FunnelView>;
  failures: Live<InsightHead & { items: FailureRow[] }>;
  trend: Live<SeriesView>;
}

/** Loads the dashboard under the filter of the address. */
export function useDashboard(): Dashboard {
  const [get] = useUrlParams();
  const metric = trendOf(get('trend'));
  const loadTrend: InsightLoader<SeriesView> = useCallback(
    (api, filter, options) => api.getSeries({ ...filter, metric }, options),
    [metric],
  );
  return {
    adoption: useInsight(loadAdoption),
    share: useInsight(loadShare),
    services: useInsight(loadServices),
    funnel: useInsight(loadFunnel),
    failures: useInsight(loadFailures),
    trend: useInsight(loadTrend),
  };
}
