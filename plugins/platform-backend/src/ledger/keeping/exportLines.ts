import { ExportedFact } from '@ridgeway/plugin-platform-common';

const COLUMNS = [
  'position',
  'at',
  'type',
  'subject',
  'actor',
  'partition',
  'key',
  'data',
] as const;

/** First line of a CSV file. */
export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** A fact as a line of JSON. */
export function toJsonLine(fact: ExportedFact): string {
  return `${JSON.stringify(fact)}\n`;
}

/** A fact as a line of comma-separated values (RFC 4180). */
export function toCsvLine(fact: ExportedFact): string {
  const cells = COLUMNS.map(column => {
    const value = fact[column] ?? '';
    return cell(typeof value === 'object' ? JSON.stringify(value) : value);
  });
  return `${cells.join(',')}\r\n`;
}

/** A leading `=`, `+`, `-` or `@` would be run as a formula by a spreadsheet. */
function cell(value: string | number): string {
  const text = String(value);
  const inert =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}
