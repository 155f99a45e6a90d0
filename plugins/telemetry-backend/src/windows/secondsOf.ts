import { Window } from '@ridgeway/plugin-telemetry-node';

/** Length of a window in seconds. */
export function secondsOf({ from, to }: Pick<Window, 'from' | 'to'>): number {
  return (to.getTime() - from.getTime()) / 1000;
}
