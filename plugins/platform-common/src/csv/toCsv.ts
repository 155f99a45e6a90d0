/** A value of a table: what it is sorted and exported by. */
export type CellValue = string | number | undefined;

/** A leading `=`, `+`, `-` or `@` would be run as a formula by a spreadsheet. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function field(value: CellValue): string {
  if (value === undefined) {
    return '';
  }
  const text = typeof value === 'number' ? String(value) : inert(value);
  return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Comma-separated values as RFC 4180 has them. */
export function toCsv(rows: ReadonlyArray<readonly CellValue[]>): string {
  return rows.map(row => `${row.map(field).join(',')}\r\n`).join('');
}
