import {
  ServiceTelemetry,
  TelemetryOverview,
  TrafficEdge,
} from '@ridgeway/plugin-telemetry-common';

/**
 * What services come to.
 *
 * @param selected - those that pass the filter
 * @param anyState - those that pass it but for their state, which is not known of all of them
 * @param undeclared - edges of all services
 */
export function totalsOf(
  selected: readonly ServiceTelemetry[],
  anyState: readonly ServiceTelemetry[],
  undeclared: readonly TrafficEdge[],
): TelemetryOverview['totals'] {
  const subjects = new Set(selected.map(({ subject }) => subject));
  const unknown = anyState.map(({ known }) => ({
    alerts: !known.alerts,
    undeclared: !known.undeclared,
  }));
  return {
    services: selected.length,
    observed: selected.filter(({ state }) => state === 'observed').length,
    alerts: selected.reduce((total, { alerts }) => total + alerts, 0),
    undeclared: undeclared.filter(
      ({ callee, caller }) => subjects.has(callee) || subjects.has(caller),
    ).length,
    known: countsOf(selected.map(({ known }) => known)),
    unknown: countsOf(unknown),
  };
}

function countsOf(
  items: ReadonlyArray<{ alerts: boolean; undeclared: boolean }>,
): { alerts: number; undeclared: number } {
  return {
    alerts: items.filter(({ alerts }) => alerts).length,
    undeclared: items.filter(({ undeclared }) => undeclared).length,
  };
}
