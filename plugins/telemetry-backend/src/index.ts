export { telemetryPlugin as default } from './plugin';
