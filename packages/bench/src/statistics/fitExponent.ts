/**
 * Exponent of the power law that fits cost against size best (least squares on logarithms): 1 where
 * cost grows with size, 2 where it grows with its square. Undefined for fewer than two sizes.
 */
export function fitExponent(
  points: ReadonlyArray<{ size: number; cost: number }>,
): number | undefined {
  const logs = points.map(({ size, cost }) => ({
    x: Math.log(size),
    y: Math.log(cost),
  }));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(logs.map(log => log.x));
  const y = mean(logs.map(log => log.y));
  const variance = mean(logs.map(log => (log.x - x) ** 2));
  return variance > 0
    ? mean(logs.map(log => (log.x - x) * (log.y - y))) / variance
    : undefined;
}
