import { Marker } from '@ridgeway/plugin-telemetry-common';

/** Markers that stand so close to each other that one sign names them all. */
export interface MarkerGroup {
  /** Pixels from the left. */
  x: number;
  /** `3`, `3–5`: places in the list of markers, counted from 1. */
  label: string;
  kinds: Array<Marker['kind']>;
}

/**
 * Puts markers that are nearer to each other than a sign is wide under one sign.
 *
 * @param markers - oldest first
 * @param apart - pixels between two signs, at least
 */
export function groupMarkers(
  markers: readonly Marker[],
  toX: (at: number) => number,
  apart: number,
): MarkerGroup[] {
  const groups: Array<MarkerGroup & { first: number }> = [];
  markers.forEach(({ at, kind }, index) => {
    const x = toX(Date.parse(at));
    const last = groups.at(-1);
    if (last && x - last.x < apart) {
      last.label = `${last.first}–${index + 1}`;
      last.kinds.push(kind);
    } else {
      groups.push({
        x,
        first: index + 1,
        label: `${index + 1}`,
        kinds: [kind],
      });
    }
  });
  return groups.map(({ x, label, kinds }) => ({ x, label, kinds }));
}
