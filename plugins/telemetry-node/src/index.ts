/**
 * Extension point for sources of telemetry.
 *
 * @packageDocumentation
 */
export * from './TelemetrySource';
export { telemetrySourcesExtensionPoint } from './telemetrySourcesExtensionPoint';
export type { TelemetrySourcesExtensionPoint } from './telemetrySourcesExtensionPoint';
