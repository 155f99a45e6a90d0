import { quantityValue } from '@ridgeway/intent';
import { computeOf } from '../resources/pod/computeOf';
import { PROXY_REQUESTS } from '../resources/mesh';
import { effectiveIntent } from '../service/EffectiveIntent';
import { printCpu, printMemory } from '../text/quantity';
import { Member } from '../world/Member';
import { WorldIndex } from '../world/WorldIndex';

/** What a quota counts. */
export type QuotaDimension = 'cpu' | 'memory' | 'services';

/** What the services of a sector ask for in one environment, beside what the sector may use. */
export interface QuotaUse {
  dimension: QuotaDimension;
  /** As a Kubernetes quantity or a count. */
  used: string;
  limit: string | undefined;
  /** Share of the limit; undefined where there is no limit. */
  share: number | undefined;
}

/** Requests of one service at its most replicas, with the mesh's proxy in every pod. */
export interface Demand {
  /** Processor share in CPUs. */
  cpu: number;
  /** Bytes. */
  memory: number;
}

/** Quota of sectors, each computed once. */
export class QuotaBook {
  private readonly uses = new Map<string, readonly QuotaUse[]>();

  constructor(private readonly index: WorldIndex) {}

  /** Use and limit of each dimension. */
  of(sector: string, environment: string): readonly QuotaUse[] {
    const key = `${sector} ${environment}`;
    let uses = this.uses.get(key);
    if (!uses) {
      uses = this.compute(sector, environment);
      this.uses.set(key, uses);
    }
    return uses;
  }

  private compute(sector: string, environment: string): QuotaUse[] {
    const quota = this.index.world.sectors.get(sector)?.document.spec.quota;
    const demands = this.index
      .membersOf(sector)
      .map(member => demandOf(member, environment));
    const cpu = demands.reduce((sum, demand) => sum + demand.cpu, 0);
    const memory = demands.reduce((sum, demand) => sum + demand.memory, 0);
    return [
      use('cpu', cpu, printCpu(cpu), quota?.cpu),
      use('memory', memory, printMemory(memory), quota?.memory),
      use(
        'services',
        demands.length,
        String(demands.length),
        quota?.services === undefined ? undefined : String(quota.services),
      ),
    ];
  }
}

/** What a service asks for at most; nothing for a workload that the platform does not run. */
export function demandOf(member: Member, environment: string): Demand {
  const { document } = member.document;
  if (document.kind !== 'Service') {
    return { cpu: 0, memory: 0 };
  }
  const { replicas, autoscaling, containers } = effectiveIntent(
    member,
    document.spec,
    environment,
  );
  const pods = Math.max(replicas, autoscaling?.max ?? 0);
  const perPod = containers
    .map(([, container]) => computeOf(container).requests)
    .concat(PROXY_REQUESTS);
  const sum = (pick: (requests: { cpu: string; memory: string }) => string) =>
    pods *
    perPod.reduce(
      (total, requests) => total + quantityValue(pick(requests)),
      0,
    );
  return { cpu: sum(({ cpu }) => cpu), memory: sum(({ memory }) => memory) };
}

function use(
  dimension: QuotaDimension,
  value: number,
  used: string,
  limit: string | undefined,
): QuotaUse {
  return {
    dimension,
    used,
    limit,
    share: limit === undefined ? undefined : value / quantityValue(limit),
  };
}
