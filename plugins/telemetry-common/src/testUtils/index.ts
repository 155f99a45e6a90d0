/**
 * Doubles of the telemetry API for tests.
 *
 * @packageDocumentation
 */
export { createTelemetryMock } from './createTelemetryMock';
export type { TelemetryMock } from './createTelemetryMock';
