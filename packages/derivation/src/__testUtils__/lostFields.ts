import { quantityValue } from '@ridgeway/intent';

/**
 * Fields of an object that are not, or not as they were sent, in what a server made of it. Servers
 * leave out fields they do not know without a word, add defaults, leave out what is empty, and write
 * quantities their own way: only the first is a loss.
 */
export function lostFields(sent: unknown, stored: unknown, at = ''): string[] {
  if (Array.isArray(sent)) {
    const items = Array.isArray(stored) ? stored : [];
    return sent.length === items.length || sent.length === 0
      ? sent.flatMap((item, position) =>
          lostFields(item, items[position], `${at}[${position}]`),
        )
      : [`${at}: ${sent.length} items, and ${items.length} came back`];
  }
  if (isRecord(sent)) {
    const fields = isRecord(stored) ? stored : {};
    return Object.entries(sent).flatMap(([key, value]) =>
      value === undefined ? [] : lostFields(value, fields[key], `${at}.${key}`),
    );
  }
  return sent === stored ||
    (sent === '' && stored === undefined) ||
    isSameQuantity(sent, stored)
    ? []
    : [`${at}: ${JSON.stringify(sent)} became ${JSON.stringify(stored)}`];
}

function isSameQuantity(a: unknown, b: unknown): boolean {
  return (
    typeof a === 'string' &&
    typeof b === 'string' &&
    quantityValue(a) === quantityValue(b)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
