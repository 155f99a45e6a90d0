import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { TelemetrySource } from './TelemetrySource';

/** Takes sources of telemetry. */
export interface TelemetrySourcesExtensionPoint {
  /** Adds a source; those added first are asked first, all before the built-in ones. */
  addSource(source: TelemetrySource): void;
}

/**
 * For modules that bring telemetry from elsewhere than Prometheus.
 *
 * @public
 */
export const telemetrySourcesExtensionPoint =
  createExtensionPoint<TelemetrySourcesExtensionPoint>({
    id: 'telemetry.sources',
  });
