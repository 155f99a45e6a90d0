export { TelemetryClient } from './TelemetryClient';
