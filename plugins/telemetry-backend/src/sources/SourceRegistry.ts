import { TelemetrySource, Workload } from '@ridgeway/plugin-telemetry-node';

/** Every source of telemetry, in the order in which they are asked. */
export class SourceRegistry {
  constructor(readonly sources: readonly TelemetrySource[]) {}

  /** The first source that may know a workload. */
  sourceOf(workload: Workload): TelemetrySource | undefined {
    return this.sources.find(source => source.covers(workload));
  }
}
