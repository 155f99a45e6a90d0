import {
  EscapeHatchView,
  HatchPattern,
  InsightHead,
  SeriesView,
} from '@ridgeway/plugin-insights-common';
import { InsightLoader, Live, useInsight } from '@ridgeway/ui';
import { loadPatterns } from '../shared/loadPatterns';

const loadHatches: InsightLoader<EscapeHatchView> = (api, filter, options) =>
  api.getEscapeHatches(filter, options);
const loadShare: InsightLoader<SeriesView> = (api, filter, options) =>
  api.getSeries({ ...filter, metric: 'escape-hatches' }, options);

/** Everything that the dashboard shows; each part comes, and fails, on its own. */
export interface Dashboard {
  hatches: Live<EscapeHatchView>;
  share: Live<SeriesView>;
  patterns: Live<InsightHead & { items: HatchPattern[] }>;
}

/** Loads the dashboard under the filter of the address. */
export function useDashboard(): Dashboard {
  return {
    hatches: useInsight(loadHatches),
    share: useInsight(loadShare),
    patterns: useInsight(loadPatterns),
  };
}
