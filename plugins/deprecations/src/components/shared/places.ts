import { deprecationsRouteRef, useInsightPlaces } from '@ridgeway/ui';

/** Pages of the dashboard, in the order of their tabs. */
export const PLACES = [
  { id: 'overview', path: '', label: 'Overview' },
  { id: 'migrate', path: '/migrate', label: 'Migrate' },
] as const;

/** A page of the dashboard. */
export type Place = (typeof PLACES)[number]['id'];

/** Makes addresses of the dashboard's pages. */
export function usePlaceHref() {
  return useInsightPlaces(deprecationsRouteRef, PLACES);
}
