/**
 * Extension point for sources of telemetry.
 *
 * @packageDocumentation
 */
export * from './TelemetrySource';
export { TelemetrySourceError } from './TelemetrySourceError';
export type { TelemetrySourceProblem } from './TelemetrySourceError';
export { telemetrySourcesExtensionPoint } from './telemetrySourcesExtensionPoint';
export type { TelemetrySourcesExtensionPoint } from './telemetrySourcesExtensionPoint';
