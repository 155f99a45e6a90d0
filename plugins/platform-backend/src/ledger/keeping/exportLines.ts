import { ExportedFact, toCsv } from '@ridgeway/plugin-platform-common';

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
export const CSV_HEADER = toCsv([COLUMNS]);

/** A fact as a line of JSON. */
export function toJsonLine(fact: ExportedFact): string {
  return `${JSON.stringify(fact)}\n`;
}

/** A fact as a line of comma-separated values. */
export function toCsvLine(fact: ExportedFact): string {
  return toCsv([
    COLUMNS.map(column => {
      const value = fact[column];
      return typeof value === 'object' ? JSON.stringify(value) : value;
    }),
  ]);
}
