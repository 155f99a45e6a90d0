import { HatchPattern, InsightHead } from '@ridgeway/plugin-insights-common';
import { InsightLoader } from '@ridgeway/ui';

/** What services work around, most teams first. */
export const loadPatterns: InsightLoader<
  InsightHead & { items: HatchPattern[] }
> = (api, filter, options) => api.getHatchPatterns(filter, options);
