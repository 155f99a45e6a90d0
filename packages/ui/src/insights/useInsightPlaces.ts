import { RouteRef, useRouteRef } from '@backstage/frontend-plugin-api';
import { InsightFilter } from '@ridgeway/plugin-insights-common';
import { useCallback } from 'react';
import { insightHref } from './useInsightFilter';

/** A page of a dashboard, under the dashboard's address. */
export interface InsightPlace<Id extends string> {
  id: Id;
  /** Behind the dashboard's address: `/services`; empty for its first page. */
  path: string;
  label: string;
}

/** Address of a page of a dashboard that shows the given filter. */
export type InsightPlaceHref<Id extends string> = (
  place: Id,
  filter: InsightFilter,
  more?: Record<string, string | undefined>,
) => string;

/**
 * Makes addresses of a dashboard's pages.
 *
 * @param places - Stable: a constant of the dashboard.
 */
export function useInsightPlaces<Id extends string>(
  dashboard: RouteRef,
  places: readonly InsightPlace<Id>[],
): InsightPlaceHref<Id> {
  const base = useRouteRef(dashboard)?.() ?? '';
  return useCallback(
    (place, filter, more) => {
      const path = places.find(({ id }) => id === place)?.path ?? '';
      return insightHref(`${base}${path}`, filter, more);
    },
    [base, places],
  );
}
