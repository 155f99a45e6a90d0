import { QUANTITY } from '../schema/names';

const FACTORS: Record<string, number> = {
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/**
 * The number that a Kubernetes quantity stands for: `100m` is 0.1, `1Ki` is 1024. Not a number when
 * it is none, so that no comparison with it holds.
 */
export function quantityValue(quantity: string): number {
  const [, value, , unit] = QUANTITY.exec(quantity) ?? [];
  return Number(value) * (unit === undefined ? 1 : FACTORS[unit]);
}
