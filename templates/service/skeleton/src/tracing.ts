import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-node';

/**
 * Starts tracing. Spans go where OTEL_EXPORTER_OTLP_ENDPOINT says; without it nothing is sent,
 * and trace headers are still passed on. The name comes from OTEL_SERVICE_NAME.
 */
export function startTracing(env: NodeJS.ProcessEnv, extra: SpanProcessor[] = []): NodeTracerProvider {
  const endpoint = env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  const exporters = endpoint ? [new BatchSpanProcessor(new OTLPTraceExporter())] : [];
  const name = resourceFromAttributes({
    'service.name': env['OTEL_SERVICE_NAME'] ?? '${{ values.service }}',
  });
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(name),
    spanProcessors: [...exporters, ...extra],
  });
  provider.register();
  return provider;
}
