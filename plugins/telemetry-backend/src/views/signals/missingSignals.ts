import { TelemetryFinding } from '@ridgeway/plugin-telemetry-common';
import {
  Measured,
  MeasuredSignals,
  Workload,
} from '@ridgeway/plugin-telemetry-node';

const DOCS = 'how-to/connect-prometheus';

/** What a source that answered does not know of a service, with the steps to have it measured. */
export function missingSignals(
  { rate, p50, p95, p99, cpu, findings, memory }: MeasuredSignals,
  workload: Workload,
): TelemetryFinding[] {
  const saturation = cpu || memory ? [] : [noSaturation(workload)];
  if (!rate) {
    return [noMetrics(workload), ...saturation];
  }
  if (findings.some(({ reason }) => reason === 'WindowTooLong')) {
    return saturation;
  }
  if (!rate.value) {
    return [noRequests(workload), ...saturation];
  }
  return [
    ...([p50, p95, p99].some(isMeasured) ? [] : [noLatency(workload)]),
    ...saturation,
  ];
}

function isMeasured(signal: Measured | undefined): boolean {
  return (
    signal !== undefined &&
    (signal.value !== null || signal.points.some(({ value }) => value !== null))
  );
}

/** Nobody counts the requests of a workload. */
export function noMetrics({ environment, name, namespace }: Workload) {
  return {
    reason: 'NoMetrics' as const,
    level: 'warning' as const,
    message: `Nobody counts the requests of ${name} in ${environment}: there are no metrics of Istio, OpenTelemetry or Prometheus client libraries for it.`,
    steps: [
      `See on Infrastructure whether ${name} runs in ${environment}: what does not run has no metrics.`,
      `In the mesh, its proxies count requests. Prometheus has to select the ServiceMonitor ${name} in the namespace ${namespace}.`,
      'Outside of it, let the service count: http.server.request.duration of OpenTelemetry, or http_requests_total and http_request_duration_seconds, at the port that telemetry.port of its intent names.',
    ],
    docs: DOCS,
  };
}

function noRequests({ environment, name }: Workload) {
  return {
    reason: 'NoRequests' as const,
    level: 'info' as const,
    message: `${name} was sent no requests in ${environment} in this time.`,
    steps: [
      'Choose a longer range to see when it last had some.',
      'On Connections, see who may call it; a call that nobody agreed to is refused.',
    ],
  };
}

function noLatency({ name }: Workload) {
  return {
    reason: 'NoLatency' as const,
    level: 'warning' as const,
    message: `Requests of ${name} are counted, and nobody measures how long they take.`,
    steps: [
      'Let the service record a histogram: http.server.request.duration of OpenTelemetry, or http_request_duration_seconds.',
      'Where Prometheus drops buckets to save space, keep those with le of this metric.',
    ],
    docs: DOCS,
  };
}

function noSaturation({ name, namespace }: Workload) {
  return {
    reason: 'NoSaturation' as const,
    level: 'info' as const,
    message: `How close ${name} comes to its limits is not measured.`,
    steps: [
      `Let Prometheus read the kubelet (container_cpu_usage_seconds_total, container_memory_working_set_bytes) and kube-state-metrics (kube_pod_container_resource_limits) of the namespace ${namespace}.`,
    ],
    docs: DOCS,
  };
}
