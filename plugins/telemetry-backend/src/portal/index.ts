export { portalTelemetryModule as default } from './module';
