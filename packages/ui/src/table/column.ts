import { ReactNode } from 'react';
import { CellValue } from '@ridgeway/plugin-platform-common';

/** A column of a {@link DataTable}. */
export interface Column<Row> {
  /** Unique in the table; stands in the URL when sorted by. */
  id: string;
  header: string;
  /** Name in an export, where values have a unit that readers see beside them: `Effort (minutes)`. */
  exportHeader?: string;
  /** What is sorted, searched and exported. */
  value: (row: Row) => CellValue;
  /** What is shown; default the value. */
  render?: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  /** Holds buttons: neither sorted nor exported. */
  actions?: boolean;
  /** Searched and exported, but not shown: another column says it to readers. */
  unseen?: boolean;
  /** `false`: the reader cannot sort by it. */
  sortable?: boolean;
}

/** Order of a table. */
export interface Sort {
  column: string;
  descending: boolean;
}

function compare(a: CellValue, b: CellValue): number {
  if (a === undefined || b === undefined) {
    return Number(a === undefined) - Number(b === undefined);
  }
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true });
}

/** Rows that contain every word of the search, in order. */
export function arrange<Row>(
  rows: readonly Row[],
  columns: ReadonlyArray<Column<Row>>,
  search: string,
  sort: Sort | undefined,
): Row[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(row => {
    const text = columns
      .map(column => column.value(row) ?? '')
      .join(' ')
      .toLocaleLowerCase();
    return words.every(word => text.includes(word));
  });
  const by = columns.find(column => column.id === sort?.column);
  if (!by) {
    return found;
  }
  const direction = sort?.descending ? -1 : 1;
  return found.sort((a, b) => direction * compare(by.value(a), by.value(b)));
}
