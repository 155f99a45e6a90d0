/** A straight line through points, with how far they lie from it. */
export interface Line {
  /** Value at 0. */
  start: number;
  /** Change for each step. */
  slope: number;
  /** Half the width of the 95 % prediction interval at a step. */
  spread(step: number): number;
}

/** 97.5 % points of Student's t distribution, from one degree of freedom on. */
const T_975 = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306];

/** Least squares through values at the steps 0, 1, 2 and so on; at least three. */
export function fitLine(values: readonly number[]): Line {
  const n = values.length;
  const middle = (n - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const width = values.reduce((sum, _, x) => sum + (x - middle) ** 2, 0);
  const slope =
    values.reduce((sum, value, x) => sum + (x - middle) * (value - mean), 0) /
    width;
  const start = mean - slope * middle;
  const freedom = n - 2;
  const error = Math.sqrt(
    values.reduce(
      (sum, value, x) => sum + (value - start - slope * x) ** 2,
      0,
    ) / freedom,
  );
  const t = T_975[freedom - 1] ?? 1.96;
  return {
    start,
    slope,
    spread: step =>
      t * error * Math.sqrt(1 + 1 / n + (step - middle) ** 2 / width),
  };
}
