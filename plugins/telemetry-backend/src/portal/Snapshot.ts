import {
  DataPointType,
  MetricData,
  ResourceMetrics,
} from '@opentelemetry/sdk-metrics';
import { CPU_TIME, MEMORY_USAGE } from './measureProcess';
import { REQUEST_DURATION, STATUS_CODE } from './measureRequests';

/** What was measured from the start of the process up to a moment. */
export interface Snapshot {
  /** Milliseconds since 1970. */
  at: number;
  requests: number;
  /** Requests that the portal failed to answer. */
  failed: number;
  /** Requests in each bucket; one more than there are bounds. */
  buckets: number[];
  /** Upper bounds of the buckets, in seconds. */
  bounds: number[];
  cpuSeconds: number;
  /** Bytes at that moment. */
  memory: number;
}

/** Before anything was measured. */
export function emptySnapshot(at: number): Snapshot {
  return {
    at,
    requests: 0,
    failed: 0,
    buckets: [],
    bounds: [],
    cpuSeconds: 0,
    memory: 0,
  };
}

/** Reads what the charts of the portal's own page need out of everything that was measured. */
export function toSnapshot(measured: ResourceMetrics, at: number): Snapshot {
  const snapshot = emptySnapshot(at);
  for (const { metrics } of measured.scopeMetrics) {
    for (const metric of metrics) {
      addTo(snapshot, metric);
    }
  }
  return snapshot;
}

function addTo(snapshot: Snapshot, metric: MetricData): void {
  const { name } = metric.descriptor;
  if (
    name === REQUEST_DURATION &&
    metric.dataPointType === DataPointType.HISTOGRAM
  ) {
    for (const { value, attributes } of metric.dataPoints) {
      snapshot.requests += value.count;
      snapshot.failed +=
        Number(attributes[STATUS_CODE]) >= 500 ? value.count : 0;
      snapshot.bounds = value.buckets.boundaries;
      snapshot.buckets = value.buckets.counts.map(
        (count, bucket) => count + (snapshot.buckets[bucket] ?? 0),
      );
    }
  } else if (metric.dataPointType === DataPointType.SUM) {
    const sum = metric.dataPoints.reduce(
      (total, { value }) => total + value,
      0,
    );
    if (name === CPU_TIME) {
      snapshot.cpuSeconds = sum;
    } else if (name === MEMORY_USAGE) {
      snapshot.memory = sum;
    }
  }
}
