import { deprecationsRouteRef, useInsightPlaces } from '@ridgeway/ui';

/** Pages of the dashboard, in the order of their tabs. */
export const PLACES = [
  { id: 'overview', path: '', label: 'Overview' },
  { id: 'migrate', path: '/migrate', label: 'Migrate' },
] as const;

/** A page of the dashboard. */
export type Place = (typeof PLACES)[number]['id'];

/** Names of pages that no deprecation can have. */
export const RESERVED_IDS: readonly string[] = ['migrate', 'new'];

/** Makes addresses of the dashboard's pages. */
export function usePlaceHref() {
  return useInsightPlaces(deprecationsRouteRef, PLACES);
}
