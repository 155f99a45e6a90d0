import { KnownService } from '../../services/KnownService';

/** Services by `namespace/name` of what runs of them. */
export class WorkloadIndex {
  private readonly workloads = new Map<
    string,
    { service: KnownService; environment: string }
  >();
  private readonly namespaces = new Set<string>();

  constructor(services: readonly KnownService[]) {
    for (const service of services) {
      for (const { environment, name, namespace } of service.workloads) {
        this.workloads.set(`${namespace}/${name}`, { service, environment });
        this.namespaces.add(namespace);
      }
    }
  }

  /** Whose a workload is, if it runs in the environment. */
  find(workload: string, environment: string): KnownService | undefined {
    const found = this.workloads.get(workload);
    return found?.environment === environment ? found.service : undefined;
  }

  /** Whether it runs in the namespace of a sector. */
  isInSector(workload: string): boolean {
    return this.namespaces.has(workload.split('/', 1)[0]);
  }
}
