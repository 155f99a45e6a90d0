import { Workload } from '@ridgeway/plugin-telemetry-node';
import { KnownService } from '../services/KnownService';

/** Where services run in an environment, or each in the one closest to production; none where that is not. */
export function workloadsOf(
  services: readonly KnownService[],
  environment: string | undefined,
): Array<{ service: KnownService; workload: Workload }> {
  return services.flatMap(service => {
    const workload =
      environment === undefined
        ? service.workloads.at(-1)
        : service.workloads.find(each => each.environment === environment);
    return workload ? [{ service, workload }] : [];
  });
}
