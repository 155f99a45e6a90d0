import { arrange, Column } from './column';

interface Row {
  name: string;
  size?: number;
}

const columns: Array<Column<Row>> = [
  { id: 'name', header: 'Name', value: row => row.name },
  { id: 'size', header: 'Size', value: row => row.size },
];

const rows: Row[] = [
  { name: 'node10', size: 2 },
  { name: 'node2' },
  { name: 'Alpha', size: 10 },
];

const names = (search: string, column?: string, descending = false) =>
  arrange(rows, columns, search, column ? { column, descending } : undefined)
    .map(row => row.name)
    .join(' ');

describe('arrange', () => {
  it('sorts numbers in names as numbers, and missing values last', () => {
    expect(names('', 'name')).toBe('Alpha node2 node10');
    expect(names('', 'size')).toBe('node10 Alpha node2');
  });

  it('turns the order around', () => {
    expect(names('', 'name', true)).toBe('node10 node2 Alpha');
  });

  it('finds rows that have every word, in whatever column and case', () => {
    expect(names('10 alp')).toBe('Alpha');
    expect(names('NODE')).toBe('node10 node2');
  });

  it('keeps the given order for a column that does not exist', () => {
    expect(names('', 'nonsense')).toBe('node10 node2 Alpha');
    expect(rows[0].name).toBe('node10');
  });
});
