import { SignalPoint } from '@ridgeway/plugin-telemetry-common';

/** Several measured values on one axis of time. */
export interface AlignedPoints {
  /** Milliseconds, oldest first. */
  times: number[];
  /** For each of the given series a value at each time; null where nothing was measured. */
  values: Array<Array<number | null>>;
}

/** Puts series on one axis, though each may miss moments that another has. */
export function alignPoints(
  series: ReadonlyArray<readonly SignalPoint[]>,
): AlignedPoints {
  const byTime = series.map(
    points => new Map(points.map(({ at, value }) => [Date.parse(at), value])),
  );
  const times = [...new Set(byTime.flatMap(values => [...values.keys()]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return {
    times,
    values: byTime.map(values =>
      times.map(time => {
        const value = values.get(time) ?? null;
        return Number.isFinite(value) ? value : null;
      }),
    ),
  };
}
