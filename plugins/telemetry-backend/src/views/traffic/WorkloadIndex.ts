import { KnownService } from '../../services/KnownService';

/** Whose a workload is. */
export interface KnownWorkload {
  service: KnownService;
  environment: string;
}

/** Services by `namespace/name` of what runs of them. */
export class WorkloadIndex {
  private readonly workloads = new Map<string, KnownWorkload>();
  private readonly namespaces = new Set<string>();

  constructor(services: readonly KnownService[]) {
    for (const service of services) {
      for (const { environment, name, namespace } of service.workloads) {
        this.workloads.set(`${namespace}/${name}`, { service, environment });
        this.namespaces.add(namespace);
      }
    }
  }

  find(workload: string): KnownWorkload | undefined {
    return this.workloads.get(workload);
  }

  /** Whether it runs in the namespace of a sector. */
  isInSector(workload: string): boolean {
    return this.namespaces.has(workload.split('/', 1)[0]);
  }
}
