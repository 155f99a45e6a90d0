import { useApi } from '@backstage/frontend-plugin-api';
import { DeprecationInsight } from '@ridgeway/plugin-insights-common';
import { DeprecationView } from '@ridgeway/plugin-platform-common';
import {
  InsightLoader,
  Live,
  platformApiRef,
  useInsight,
  useLive,
} from '@ridgeway/ui';
import { useCallback } from 'react';

/** A deprecation as it is, and how it got there; each comes, and fails, on its own. */
export interface DeprecationSources {
  view: Live<DeprecationView>;
  /** Of a draft there is none. */
  insight: Live<DeprecationInsight | undefined>;
}

/** Loads a deprecation's page. */
export function useDeprecation(id: string): DeprecationSources {
  const api = useApi(platformApiRef);
  const view = useLive(
    useCallback(
      (signal: AbortSignal) => api.getDeprecation(id, { signal }),
      [api, id],
    ),
  );
  const isDraft =
    view.state === 'ready' ? view.value.state === 'draft' : undefined;
  const load: InsightLoader<DeprecationInsight | undefined> = useCallback(
    async (insights, filter, options) =>
      // Nothing was recorded of what nobody was told of.
      isDraft === false
        ? insights.getDeprecation({ ...filter, id }, options)
        : undefined,
    [id, isDraft],
  );
  return { view, insight: useInsight(load) };
}
