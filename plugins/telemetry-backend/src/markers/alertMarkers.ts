import { AlertView, Marker } from '@ridgeway/plugin-telemetry-common';

/** Alerts that fire or fired, as what happened. */
export function alertMarkers(alerts: readonly AlertView[]): Marker[] {
  return alerts
    .filter(({ state }) => state !== 'pending')
    .map(({ name, since, summary, until }) => ({
      at: since,
      kind: 'alert',
      title: summary === name ? name : `${name}: ${summary}`,
      until,
    }));
}
