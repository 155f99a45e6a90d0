import { Knex } from 'knex';

/** SQLite takes at most 32,766 values in one statement, PostgreSQL 65,535. */
const MOST_VALUES = 30_000;
/** SQLite inserts what it selects row by row, and takes at most 500 selects in one statement. */
const MOST_ROWS = 500;

type Row = Record<string, unknown>;

/** Inserts rows, however many. */
export async function insertRows(
  trx: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (const chunk of chunksOf(rows)) {
    await trx(table).insert(chunk);
  }
}

/** Inserts rows; those whose key is there already replace what is there. */
export async function upsertRows(
  trx: Knex.Transaction,
  table: string,
  key: readonly string[],
  rows: readonly object[],
): Promise<void> {
  for (const chunk of chunksOf(rows)) {
    await trx(table)
      .insert(chunk)
      .onConflict([...key])
      .merge();
  }
}

/**
 * Adds numbers to rows.
 *
 * @param sums - columns that are added up; every other one is part of the key
 */
export async function addToRows(
  trx: Knex.Transaction,
  table: string,
  sums: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const added = addUp(sums, rows);
  for (const chunk of chunksOf(added)) {
    const key = Object.keys(chunk[0]).filter(column => !sums.includes(column));
    await trx(table)
      .insert(chunk)
      .onConflict(key)
      .merge(
        Object.fromEntries(
          sums.map(column => [
            column,
            trx.raw('?? + ??', [`${table}.${column}`, `excluded.${column}`]),
          ]),
        ),
      );
  }
}

/** Rows whose column has one of the values, however many values. */
export async function selectRows<T extends object>(
  trx: Knex.Transaction,
  table: string,
  column: string,
  values: Iterable<string>,
): Promise<T[]> {
  const all = [...new Set(values)];
  const found: T[] = [];
  for (let start = 0; start < all.length; start += MOST_ROWS) {
    found.push(
      ...(await trx(table)
        .whereIn(column, all.slice(start, start + MOST_ROWS))
        .select()),
    );
  }
  return found;
}

/** Deletes rows whose column has one of the values. */
export async function deleteRows(
  trx: Knex.Transaction,
  table: string,
  column: string,
  values: Iterable<string>,
): Promise<void> {
  const all = [...new Set(values)];
  for (let start = 0; start < all.length; start += MOST_ROWS) {
    await trx(table)
      .whereIn(column, all.slice(start, start + MOST_ROWS))
      .delete();
  }
}

/** One statement cannot touch a row twice, so rows of one key become one first. */
function addUp(sums: readonly string[], rows: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify(
      Object.keys(row)
        .filter(column => !sums.includes(column))
        .sort()
        .map(column => row[column]),
    );
    const before = byKey.get(key);
    const total = { ...row };
    if (before) {
      for (const column of sums) {
        total[column] = Number(before[column]) + Number(row[column]);
      }
    }
    byKey.set(key, total);
  }
  return [...byKey.values()].filter(row =>
    sums.some(column => row[column] !== 0),
  );
}

function chunksOf<R extends object>(rows: readonly R[]): R[][] {
  if (rows.length === 0) {
    return [];
  }
  const size = Math.min(
    MOST_ROWS,
    Math.floor(MOST_VALUES / Object.keys(rows[0]).length),
  );
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
