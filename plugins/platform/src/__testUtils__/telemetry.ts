import {
  ServiceTelemetry,
  TelemetryOverview,
} from '@ridgeway/plugin-telemetry-common';
import {
  createTelemetryMock,
  TelemetryMock,
} from '@ridgeway/plugin-telemetry-common/testUtils';

const MOMENT = '2026-11-21T11:00:00.000Z';

/** What services come to of which everything is known. */
export function totalsOf(
  totals: Partial<TelemetryOverview['totals']>,
): TelemetryOverview['totals'] {
  const { services = 0 } = totals;
  return {
    ...{ services, observed: 0, alerts: 0, undeclared: 0 },
    known: { alerts: services, undeclared: services },
    unknown: { alerts: 0, undeclared: 0 },
    ...totals,
  };
}

/** Telemetry of a platform of which nothing is measured. */
export function createTelemetry(): TelemetryMock {
  const telemetry = createTelemetryMock();
  telemetry.getTrafficMap.mockResolvedValue({
    edges: [],
    asOf: MOMENT,
    origins: [],
    findings: [],
  });
  telemetry.getOverview.mockResolvedValue({
    items: [],
    totalItems: 0,
    asOf: MOMENT,
    from: MOMENT,
    to: MOMENT,
    origins: [],
    findings: [],
    totals: totalsOf({}),
  });
  return telemetry;
}

/** Who measures in tests. */
export const prometheus = {
  source: 'prometheus',
  label: 'Prometheus at metrics.example',
};

/** A service that is measured. */
export const checkoutTelemetry: ServiceTelemetry = {
  subject: 'commerce/checkout',
  owner: 'group:default/commerce',
  environment: 'production',
  rate: 12.4,
  errors: 0.0012,
  p99: 0.24,
  cpu: 0.42,
  memory: 0.71,
  alerts: 1,
  slo: { state: 'missed', budgetLeft: -0.2 },
  undeclared: 1,
  state: 'observed',
  known: { signals: true, alerts: true, undeclared: true },
  findings: [],
};
