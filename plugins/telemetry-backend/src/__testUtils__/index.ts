/**
 * Telemetry for tests and benchmarks of what it costs.
 *
 * @packageDocumentation
 */
export { companyPlatform } from './company';
export { openTelemetry } from './openTelemetry';
export { Samples } from './Samples';
export { hasPrometheus, TestPrometheus } from './TestPrometheus';
