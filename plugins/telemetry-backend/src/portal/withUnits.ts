import { ResourceMetrics } from '@opentelemetry/sdk-metrics';

/** What a unit adds to the name of a metric, by OpenTelemetry's rules for Prometheus. */
const SUFFIXES: Readonly<Record<string, string>> = {
  s: 'seconds',
  ms: 'milliseconds',
  By: 'bytes',
  '1': 'ratio',
};

/** The same metrics with their unit in the name, as Prometheus has it. */
export function withUnits(measured: ResourceMetrics): ResourceMetrics {
  return {
    ...measured,
    scopeMetrics: measured.scopeMetrics.map(scope => ({
      ...scope,
      metrics: scope.metrics.map(metric => ({
        ...metric,
        descriptor: {
          ...metric.descriptor,
          name: named(metric.descriptor.name, metric.descriptor.unit),
        },
      })),
    })),
  };
}

function named(name: string, unit: string): string {
  const suffix = SUFFIXES[unit];
  return suffix === undefined || name.endsWith(suffix)
    ? name
    : `${name}.${suffix}`;
}
