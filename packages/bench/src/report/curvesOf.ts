import { fitExponent } from '../statistics/fitExponent';
import { Report } from './Report';

/** Cost of one thing against the size of the world. */
export interface Curve {
  what: string;
  points: Array<{ size: number; microsecondsPerService: number }>;
  /** 1 where cost grows with size; fitted from {@link SMALLEST_FITTED} services on. */
  exponent: number;
}

/** Below, fixed costs hide how cost grows. */
const SMALLEST_FITTED = 100;

/** Curves of everything that was compared at several sizes. */
export function curvesOf({ comparisons }: Report): Curve[] {
  return [...new Set(comparisons.map(({ what }) => what))].flatMap(what => {
    const measured = comparisons
      .filter(comparison => comparison.what === what)
      .filter(
        ({ size }, position, all) =>
          all.findIndex(other => other.size === size) === position,
      );
    const exponent = fitExponent(
      measured
        .filter(({ size }) => size >= SMALLEST_FITTED)
        .map(({ size, cost }) => ({ size, cost: cost.median })),
    );
    return exponent === undefined
      ? []
      : [
          {
            what,
            points: measured.map(({ size, cost }) => ({
              size,
              microsecondsPerService: (cost.median * 1000) / size,
            })),
            exponent,
          },
        ];
  });
}
