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

/** Value of a Kubernetes quantity (`100m` is 0.1, `1Ki` is 1024). */
export function quantityValue(quantity: string): number {
  const match = /^([0-9.]+)([a-zA-Z]*)$/.exec(quantity);
  if (!match) {
    return Number.NaN;
  }
  return Number(match[1]) * (FACTORS[match[2]] ?? 1);
}

/** Prints processor shares: whole CPUs where possible, millicores otherwise. */
export function printCpu(value: number): string {
  const millis = Math.ceil(value * 1000 - 1e-6);
  return millis % 1000 === 0 ? String(millis / 1000) : `${millis}m`;
}

/** Prints bytes in the largest binary unit that keeps the number whole. */
export function printMemory(value: number): string {
  const bytes = Math.ceil(value);
  for (const unit of ['Ti', 'Gi', 'Mi', 'Ki']) {
    if (bytes >= FACTORS[unit] && bytes % FACTORS[unit] === 0) {
      return `${bytes / FACTORS[unit]}${unit}`;
    }
  }
  return String(bytes);
}
