import { FACT_SCHEMAS, readFact } from '@ridgeway/plugin-platform-common';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHistory } from './createHistory';

// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const FILE = join(__dirname, '../../../examples/history.jsonl');

/** As the ledger exports facts. */
const written = createHistory()
  .map(line => `${JSON.stringify(line)}\n`)
  .join('');

describe('the history of the example company', () => {
  it('is what examples/history.jsonl holds, and small', () => {
    if (process.env.UPDATE_EXAMPLES) {
      writeFileSync(FILE, written);
    }
    // Not toBe: a difference between files of this size is nothing to read.
    expect(readFileSync(FILE, 'utf8') === written).toBe(true);
    expect(written.length).toBeLessThan(1_000_000);
  });

  it('has facts of the contract only, each with its own key, in order', () => {
    const lines = createHistory();
    expect(
      lines.filter(line => readFact(line) === undefined).slice(0, 3),
    ).toEqual([]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    const moments = lines.map(({ at }) => at);
    expect([...moments].sort()).toEqual(moments);
    expect(Object.keys(FACT_SCHEMAS).length).toBeGreaterThan(0);
  });
});
