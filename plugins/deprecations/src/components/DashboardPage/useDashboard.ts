import { useApi } from '@backstage/frontend-plugin-api';
import { DeprecationsView } from '@ridgeway/plugin-insights-common';
import { DeprecationSummary } from '@ridgeway/plugin-platform-common';
import {
  InsightLoader,
  Live,
  platformApiRef,
  useInsight,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';

const load: InsightLoader<DeprecationsView> = (api, filter, options) =>
  api.getDeprecations(filter, options);

/** Everything that the dashboard shows; each part comes, and fails, on its own. */
export interface Dashboard {
  figures: Live<DeprecationsView>;
  /** Written down and announced to nobody yet; for those who manage them. */
  drafts: Live<DeprecationSummary[]>;
}

/** Loads the dashboard under the filter of the address. */
export function useDashboard(): Dashboard {
  const api = useApi(platformApiRef);
  return {
    figures: useInsight(load),
    drafts: useLive(
      useCallback(
        async (signal: AbortSignal) => {
          const { items } = await api.getDeprecations({ signal });
          return items.filter(({ state }) => state === 'draft');
        },
        [api],
      ),
    ),
  };
}
