const BINARY_UNITS: ReadonlyArray<readonly [unit: string, bytes: number]> = [
  ['Ti', 2 ** 40],
  ['Gi', 2 ** 30],
  ['Mi', 2 ** 20],
  ['Ki', 2 ** 10],
];

/** Prints processor shares: whole CPUs where possible, millicores otherwise. */
export function printCpu(value: number): string {
  const millis = Math.ceil(value * 1000 - 1e-6);
  return millis % 1000 === 0 ? String(millis / 1000) : `${millis}m`;
}

/** Prints bytes in the largest binary unit that keeps the number whole. */
export function printMemory(value: number): string {
  const bytes = Math.ceil(value);
  for (const [unit, size] of BINARY_UNITS) {
    if (bytes >= size && bytes % size === 0) {
      return `${bytes / size}${unit}`;
    }
  }
  return String(bytes);
}
