import { useInsightPlaces } from '@ridgeway/ui';
import { adoptionRouteRef } from '../../routes';

/** Pages of the dashboard, in the order of their tabs. */
export const PLACES = [
  { id: 'overview', path: '', label: 'Overview' },
  { id: 'services', path: '/services', label: 'Services' },
  { id: 'failures', path: '/failures', label: 'Failures' },
  { id: 'support', path: '/support', label: 'Support' },
  { id: 'targets', path: '/targets', label: 'Targets' },
] as const;

/** A page of the dashboard. */
export type Place = (typeof PLACES)[number]['id'];

/** Makes addresses of the dashboard's pages. */
export function usePlaceHref() {
  return useInsightPlaces(adoptionRouteRef, PLACES);
}
