export { TelemetryTab } from './TelemetryTab';
