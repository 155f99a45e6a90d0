import { TelemetrySource, Workload } from '@ridgeway/plugin-telemetry-node';

/** What not every source knows. */
export type Knowledge = 'alerts' | 'edges';

/** Every source of telemetry, in the order in which they are asked. */
export class SourceRegistry {
  constructor(readonly sources: readonly TelemetrySource[]) {}

  /**
   * The first source that may know a workload from a moment on. Where none remembers so far back, the first that knows
   * it at all: it says so.
   *
   * @param from - absent: whatever it remembers
   * @param knowledge - what it has to know of the workload
   */
  sourceOf(
    workload: Workload,
    from?: Date,
    knowledge?: Knowledge,
  ): TelemetrySource | undefined {
    const covering = this.sources.filter(
      source =>
        source.covers(workload) &&
        (knowledge === undefined || source[knowledge] !== undefined),
    );
    return (
      covering.find(
        source => from === undefined || (source.reaches?.(from) ?? true),
      ) ?? covering.at(0)
    );
  }
}
