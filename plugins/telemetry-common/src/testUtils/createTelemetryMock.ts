import { TelemetryApi } from '../TelemetryApi';

/** Telemetry that answers nothing but what a test gives it. */
export type TelemetryMock = jest.Mocked<TelemetryApi>;

/** Creates telemetry whose every call fails until the test says what it answers. */
export function createTelemetryMock(): TelemetryMock {
  const missing = (name: string) =>
    jest.fn().mockRejectedValue(new Error(`the test does not expect ${name}`));
  return {
    getSignals: missing('getSignals'),
    getObjectives: missing('getObjectives'),
    getAlerts: missing('getAlerts'),
    getTraffic: missing('getTraffic'),
    getOverview: missing('getOverview'),
    getTrafficMap: missing('getTrafficMap'),
    getSources: missing('getSources'),
  };
}
