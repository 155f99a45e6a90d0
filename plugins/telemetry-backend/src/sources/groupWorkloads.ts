import { TelemetrySource, Workload } from '@ridgeway/plugin-telemetry-node';
import { Knowledge, SourceRegistry } from './SourceRegistry';

/** Workloads that one source is asked about together. */
export interface WorkloadGroup {
  source: TelemetrySource;
  environment: string;
  cluster: string;
  workloads: Workload[];
}

/**
 * Workloads by source, environment and cluster; those that no source covers are left out.
 *
 * @param from - how far back the sources are asked
 * @param knowledge - what they have to know
 */
export function groupWorkloads(
  registry: SourceRegistry,
  workloads: readonly Workload[],
  from: Date,
  knowledge?: Knowledge,
): WorkloadGroup[] {
  const groups = new Map<string, WorkloadGroup>();
  for (const workload of workloads) {
    const source = registry.sourceOf(workload, from, knowledge);
    if (source) {
      const { cluster, environment } = workload;
      const key = JSON.stringify([
        registry.sources.indexOf(source),
        environment,
        cluster,
      ]);
      const group = groups.get(key) ?? {
        ...{ source, environment, cluster },
        workloads: [],
      };
      group.workloads.push(workload);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** The namespaces of a group, each once. */
export function namespacesOf({ workloads }: WorkloadGroup): string[] {
  return [...new Set(workloads.map(({ namespace }) => namespace))];
}

/** The sources of groups, each once, for readers. */
export function originsOf(groups: readonly WorkloadGroup[]) {
  return [...new Set(groups.map(({ source }) => source))].map(
    ({ id, label }) => ({ source: id, label }),
  );
}
