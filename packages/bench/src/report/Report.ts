import { ratioOf, Timing } from '../measure/compare';
import { Summary } from '../statistics/summarize';

/** One thing measured against a reference of the same rounds. */
export interface Comparison {
  what: string;
  /** Services of the world. */
  size: number;
  /** Milliseconds. */
  cost: Summary;
  reference: string;
  /** Milliseconds. */
  referenceCost: Summary;
  /** Cost as a multiple of the reference's. */
  ratio: Summary;
  /** Largest ratio that meets the target; absent where there is none. */
  atMost?: number;
}

/** One number that has no reference. */
export interface Figure {
  what: string;
  size: number;
  value: number;
  unit: string;
  /** Largest value that meets the target; absent where there is none. */
  atMost?: number;
}

/** What a probe found out. */
export interface Report {
  comparisons: Comparison[];
  figures: Figure[];
  /** What could not be measured, and why. */
  skipped: string[];
}

/** A report to add to. */
export function emptyReport(): Report {
  return { comparisons: [], figures: [], skipped: [] };
}

/** Puts two timings of the same rounds beside each other. */
export function comparisonOf(
  size: number,
  timing: Timing,
  reference: Timing,
  atMost?: number,
): Comparison {
  return {
    what: timing.name,
    size,
    cost: timing.cost,
    reference: reference.name,
    referenceCost: reference.cost,
    ratio: ratioOf(timing, reference),
    ...(atMost === undefined ? {} : { atMost }),
  };
}

/** Targets that were missed, in words. */
export function missedTargets({ comparisons, figures }: Report): string[] {
  return [
    ...comparisons
      .filter(({ ratio, atMost }) => ratio.median > (atMost ?? Infinity))
      .map(
        ({ what, size, reference, ratio, atMost }) =>
          `${what} at ${size}: ${ratio.median.toFixed(
            3,
          )} times ${reference}, at most ${atMost}`,
      ),
    ...figures
      .filter(({ value, atMost }) => value > (atMost ?? Infinity))
      .map(
        ({ what, size, value, unit, atMost }) =>
          `${what} at ${size}: ${value.toFixed(2)} ${unit}, at most ${atMost}`,
      ),
  ];
}
