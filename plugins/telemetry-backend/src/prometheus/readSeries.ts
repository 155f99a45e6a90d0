import { SignalPoint } from '@ridgeway/plugin-telemetry-common';
import { Window } from '@ridgeway/plugin-telemetry-node';
import { NAMESPACE, WORKLOAD } from '../conventions/Identity';
import { MatrixItem } from './answers';

/** `namespace/name` of a series that says whose it is. */
export function workloadOf(metric: Record<string, string>): string {
  return `${metric[NAMESPACE]}/${metric[WORKLOAD]}`;
}

/** A point for each step of the window, the first one step after its begin; null where nothing was measured. */
export function pointsOf(
  item: MatrixItem | undefined,
  window: Window,
): SignalPoint[] {
  return momentsOf(window).map(at => ({
    at: new Date(at * 1000).toISOString(),
    value: item?.values.get(at) ?? null,
  }));
}

/** Seconds since 1970 of each point of a window. */
export function momentsOf({ from, to, step }: Window): number[] {
  const end = Math.round(to.getTime() / 1000);
  const count = Math.floor((end - from.getTime() / 1000) / step);
  return Array.from(
    { length: count },
    (_, index) => end - (count - 1 - index) * step,
  );
}

/** The window that is asked for so that answers have the moments of {@link momentsOf}. */
export function askedWindow(window: Window): Window {
  const moments = momentsOf(window);
  return {
    ...window,
    from: new Date((moments[0] ?? window.to.getTime() / 1000) * 1000),
  };
}
