/**
 * Types, client and permissions of the telemetry API.
 *
 * @packageDocumentation
 */
export * from './client';
export * from './model';
export * from './permissions';
export * from './TelemetryApi';
