import { Column } from './column';
import { toCsv } from '@ridgeway/plugin-platform-common';
import { download } from './download';

/** Hands the rows of a table to the browser's downloads, as a CSV file named like the table. */
export function downloadRows<Row>(
  name: string,
  rows: readonly Row[],
  columns: ReadonlyArray<Column<Row>>,
) {
  const exported = columns.filter(column => !column.actions);
  download(
    `${name.replace(/\s+/g, '-')}.csv`,
    'text/csv;charset=utf-8',
    toCsv([
      exported.map(({ exportHeader, header }) => exportHeader ?? header),
      ...rows.map(row => exported.map(column => column.value(row))),
    ]),
  );
}
