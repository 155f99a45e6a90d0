import { Samples } from '@ridgeway/plugin-telemetry-backend/testUtils';

const OF_SECTOR = 20;
const SECONDS = 2 * 3600;

/** Names of services in sectors of 20, with objectives. */
export function fleetSubjects(
  services: number,
): Array<{ subject: string; spec: string }> {
  return Array.from({ length: services }, (_, index) => ({
    subject: `sector-${Math.floor(index / OF_SECTOR)}/service-${index}`,
    spec: '  telemetry: { slo: { availability: 99.9, latency: { p99: 300ms } } }',
  }));
}

/** Two hours of what the mesh and the kubelet measure of them, as text of OpenMetrics. */
export function fleetSamples(services: number, end: Date): string {
  const samples = new Samples(end, SECONDS);
  for (const { subject } of fleetSubjects(services)) {
    const [sector, name] = subject.split('/');
    const namespace = `${sector}-production`;
    const workload = {
      reporter: 'destination',
      destination_workload: name,
      destination_workload_namespace: namespace,
      source_workload: name,
      source_workload_namespace: namespace,
    };
    const container = {
      namespace,
      pod: `${name}-5d4f6c7b8-abcde`,
      container: 'app',
    };
    samples
      .counter('istio_requests_total', { ...workload, response_code: '200' }, 9)
      .counter('istio_requests_total', { ...workload, response_code: '503' }, 1)
      .histogram('istio_request_duration_milliseconds', workload, {
        10: 2,
        50: 4,
        100: 2,
        250: 1,
        500: 1,
      })
      .counter('container_cpu_usage_seconds_total', container, 0.2)
      .series('container_memory_working_set_bytes', container, () => 1e8)
      .series(
        'kube_pod_container_resource_limits',
        { ...container, resource: 'cpu' },
        () => 1,
      )
      .series(
        'kube_pod_container_resource_limits',
        { ...container, resource: 'memory' },
        () => 2e8,
      );
  }
  return samples.toString();
}
