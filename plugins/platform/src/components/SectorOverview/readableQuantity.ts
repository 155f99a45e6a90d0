const MEMORY_UNITS = ['Ki', 'Mi', 'Gi', 'Ti'];

const rounded = (value: number) => String(Math.round(value * 100) / 100);

/**
 * A Kubernetes quantity as a person writes it: `8500m` is 8.5, `10496Mi` is 10.25Gi. What is
 * neither stays as it is.
 */
export function readableQuantity(quantity: string): string {
  const [, digits, unit] = /^(\d+)(m|Ki|Mi|Gi)$/.exec(quantity) ?? [];
  if (unit === 'm') {
    return rounded(Number(digits) / 1000);
  }
  let index = MEMORY_UNITS.indexOf(unit);
  if (index < 0) {
    return quantity;
  }
  let value = Number(digits);
  while (value >= 1024 && index < MEMORY_UNITS.length - 1) {
    value /= 1024;
    index += 1;
  }
  return `${rounded(value)}${MEMORY_UNITS[index]}`;
}
