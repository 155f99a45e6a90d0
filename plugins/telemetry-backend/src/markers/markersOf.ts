import { Marker } from '@ridgeway/plugin-telemetry-common';
import { OpenView } from '../views/openView';
import { ViewOptions } from '../views/ViewOptions';
import { alertMarkers } from './alertMarkers';
import { ledgerMarkers } from './ledgerMarkers';

/** What happened to a service in a window, oldest first: of the ledger, of its alerts, and of the source. */
export async function markersOf(
  { directory, logger }: ViewOptions,
  { ask, service, window, workload }: OpenView,
): Promise<Marker[]> {
  const ledger = directory.activity(service.subject).catch(error => {
    logger.warn(`Charts of ${service.subject} have no markers: ${error}`);
    return [];
  });
  const [entries, alerts, others] = await Promise.all([
    ledger,
    ask(
      async (source, asking) => source.alerts?.(workload, window, asking) ?? [],
      [],
      'alerts',
    ),
    ask(
      async (source, asking) =>
        source.markers?.(workload, window, asking) ?? [],
      [],
    ),
  ]);
  return [...ledgerMarkers(entries), ...alertMarkers(alerts), ...others]
    .filter(
      ({ at, until }) =>
        at <= window.to.toISOString() &&
        (until ?? at) >= window.from.toISOString(),
    )
    .sort((a, b) => a.at.localeCompare(b.at));
}
