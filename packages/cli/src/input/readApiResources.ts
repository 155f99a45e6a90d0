import { readFileSync } from 'node:fs';
import { ApiResource } from '@ridgeway/derivation';
import { UsageError } from '../UsageError';
import { reasonOf } from './fileError';

/**
 * Reads what `kubectl api-resources` printed, with or without `-o wide`. Columns are found by
 * their headings, because short names are often missing.
 *
 * @throws UsageError when the file is something else
 */
export function readApiResources(path: string): ApiResource[] {
  const [heading = '', ...rows] = read(path).split(/\r?\n/);
  const apiVersionAt = heading.indexOf('APIVERSION');
  const kindAt = heading.indexOf('KIND');
  if (apiVersionAt < 0 || kindAt < 0) {
    throw new UsageError(
      `${path} is not the output of kubectl api-resources: its first line has no headings APIVERSION and KIND.`,
    );
  }
  return rows
    .filter(row => row.trim() !== '')
    .map(row => ({
      apiVersion: wordAt(row, apiVersionAt),
      kind: wordAt(row, kindAt),
    }));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `--api-resources ${path} cannot be read: ${reasonOf(error)}.`,
    );
  }
}

function wordAt(row: string, column: number): string {
  return /^\S*/.exec(row.slice(column))?.[0] ?? '';
}
