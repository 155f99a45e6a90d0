import { Workload } from '@ridgeway/plugin-telemetry-node';
import { Objective } from './Objective';

/** A service as telemetry needs it. */
export interface KnownService {
  /** `commerce/checkout`. */
  subject: string;
  sector: string;
  name: string;
  /** Entity reference of the owning group. */
  owner: string;
  /** Where it runs, in the order of the sector's environments; the last is closest to production. */
  workloads: Workload[];
  objectives: Objective[];
  /** Whether it can be reached from outside, by its intent. */
  exposed: boolean;
}
