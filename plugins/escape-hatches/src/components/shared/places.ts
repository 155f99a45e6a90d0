import { useInsightPlaces } from '@ridgeway/ui';
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

/** Makes addresses of the dashboard's pages. */
export function usePlaceHref() {
  return useInsightPlaces(escapeHatchesRouteRef, PLACES);
}
