import { BadRequests } from '@ridgeway/plugin-telemetry-node';
import { slowerThan } from '../prometheus/histogram';
import { cores, memoryLimit } from './measureProcess';
import { Snapshot } from './Snapshot';

/** What happened from one snapshot to a later one. */
export class Span {
  constructor(private readonly from: Snapshot, private readonly to: Snapshot) {}

  get seconds(): number {
    return (this.to.at - this.from.at) / 1000;
  }

  get requests(): number {
    return this.to.requests - this.from.requests;
  }

  get failed(): number {
    return this.to.failed - this.from.failed;
  }

  /** Requests per second. */
  get rate(): number {
    return this.requests / this.seconds;
  }

  /** Share of failed requests; null without requests. */
  get errors(): number | null {
    return this.requests === 0 ? null : this.failed / this.requests;
  }

  /** Share of what the machine can compute. */
  get cpu(): number {
    return (this.to.cpuSeconds - this.from.cpuSeconds) / this.seconds / cores();
  }

  /** Share of the memory that the process may use, at the end. */
  get memory(): number {
    return this.to.memory / memoryLimit();
  }

  /** Requests by how long they took, shortest first. */
  get durations(): Array<{ atMost: number; count: number }> {
    let count = 0;
    return this.to.buckets.map((value, bucket) => {
      count += value - (this.from.buckets[bucket] ?? 0);
      return { atMost: this.to.bounds[bucket] ?? Infinity, count };
    });
  }

  /** Failed or slow requests. */
  bad(kind: BadRequests): number {
    return kind.kind === 'failed'
      ? this.failed
      : slowerThan(this.durations, kind.threshold) ?? 0;
  }

  /**
   * Seconds that a share of the requests stayed below; null without requests. In a bucket requests are
   * taken to be spread evenly, as `histogram_quantile` does; beyond the last bound nothing is known.
   */
  quantile(share: number): number | null {
    const { durations, requests } = this;
    if (requests === 0) {
      return null;
    }
    const wanted = share * requests;
    const position = durations.findIndex(({ count }) => count >= wanted);
    const { atMost, count } = durations[position];
    const before = durations[position - 1] ?? { atMost: 0, count: 0 };
    return Number.isFinite(atMost)
      ? before.atMost +
          ((atMost - before.atMost) * (wanted - before.count)) /
            (count - before.count)
      : before.atMost;
  }
}
