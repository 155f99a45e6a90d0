const FACTORS: Record<string, number> = {
  m: 1e-3,
  k: 1e3,
  K: 1e3,
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

/** The number that a Kubernetes quantity stands for; undefined when it is none. */
export function quantityValue(text: string | undefined): number | undefined {
  const match = /^([0-9]*\.?[0-9]+)([A-Za-z]*)$/.exec(text ?? '');
  if (!match) {
    return undefined;
  }
  const factor = match[2] === '' ? 1 : FACTORS[match[2]];
  return factor === undefined ? undefined : Number(match[1]) * factor;
}
