import { LoggerService } from '@backstage/backend-plugin-api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import {
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { PortalConfig } from './readPortalConfig';
import { SnapshotReader } from './SnapshotReader';

/** Code of a result that arrived, as OpenTelemetry's exporters have it. */
const SUCCESS = 0;

/**
 * Sends everything that was measured by OTLP, again and again. What cannot be sent is in the next
 * one, since it counts from the start of the process.
 *
 * @param subject - the service that the portal is
 * @returns ends it
 */
export function exportOtlp(
  reader: SnapshotReader,
  { url, headers, intervalMs }: NonNullable<PortalConfig['otlp']>,
  subject: string,
  logger: LoggerService,
): () => Promise<void> {
  const exporter = new OTLPMetricExporter({ url, headers });
  const [namespace, name] = subject.split('/');
  const resource = resourceFromAttributes({
    'service.namespace': namespace,
    'service.name': name,
    // OTEL_RESOURCE_ATTRIBUTES and OTEL_SERVICE_NAME know better.
  }).merge(detectResources({ detectors: [envDetector] }));
  let failing = false;
  const send = async () => {
    const { resourceMetrics } = await reader.collect();
    exporter.export({ ...resourceMetrics, resource }, ({ code, error }) => {
      if (code !== SUCCESS && !failing) {
        logger.warn(
          `Metrics of this portal do not arrive at ${url}: ${
            error?.message ?? 'no reason given'
          }. They are sent again every ${intervalMs / 1000} seconds.`,
        );
      } else if (code === SUCCESS && failing) {
        logger.info(`Metrics of this portal arrive at ${url} again.`);
      }
      failing = code !== SUCCESS;
    });
  };
  const timer = setInterval(send, intervalMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await exporter.shutdown();
  };
}
