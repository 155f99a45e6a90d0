import { useRouteRef } from '@backstage/frontend-plugin-api';
import { InsightFilter } from '@ridgeway/plugin-insights-common';
import { insightHref } from '@ridgeway/ui';
import { useCallback } from 'react';
import { escapeHatchesRouteRef } from '../../routes';

/** Pages of the dashboard, in the order of their tabs. */
export const PLACES = [
  { id: 'overview', path: '', label: 'Overview' },
  { id: 'exceptions', path: '/exceptions', label: 'Exceptions' },
  { id: 'patterns', path: '/patterns', label: 'Patterns' },
  { id: 'decisions', path: '/decisions', label: 'Decisions' },
  { id: 'fields', path: '/fields', label: 'Fields' },
] as const;

/** A page of the dashboard. */
export type Place = (typeof PLACES)[number]['id'];

/** Address of a page of the dashboard that shows the given filter. */
export type PlaceHref = (
  place: Place,
  filter: InsightFilter,
  more?: Record<string, string | undefined>,
) => string;

/** Makes addresses of the dashboard's pages. */
export function usePlaceHref(): PlaceHref {
  const base = useRouteRef(escapeHatchesRouteRef)?.() ?? '';
  return useCallback(
    (place, filter, more) => {
      const path = PLACES.find(({ id }) => id === place)?.path ?? '';
      return insightHref(`${base}${path}`, filter, more);
    },
    [base],
  );
}
