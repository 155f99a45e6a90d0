import { Config } from '@backstage/config';
import { TelemetrySource } from '@ridgeway/plugin-telemetry-node';
import { readPrometheusConfig } from '../config/readPrometheusConfig';
import { PrometheusSource } from '../prometheus/PrometheusSource';

/** The sources that the configuration names, in the order in which they are asked. */
export function builtInSources(config: Config): TelemetrySource[] {
  return readPrometheusConfig(config).map(
    server => new PrometheusSource(server),
  );
}
