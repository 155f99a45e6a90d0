import { CellValue, toCsv } from '@ridgeway/plugin-platform-common';
import { Response } from 'express';

/** Columns of a list as CSV: what each holds of an item, by its title. */
export type CsvColumns<T> = Record<string, (item: T) => CellValue>;

/** Answers with a list as CSV, which browsers save under the name. */
export function sendCsv<T>(
  res: Response,
  name: string,
  items: readonly T[],
  columns: CsvColumns<T>,
): void {
  const values = Object.values(columns);
  const rows = items.map(item => values.map(value => value(item)));
  res
    .type('text/csv')
    .attachment(`${name}.csv`)
    .end(toCsv([Object.keys(columns), ...rows]));
}
