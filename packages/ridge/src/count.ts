/* eslint-disable no-console -- what a person at the terminal reads */
import { readFileSync } from 'node:fs';
import { addTotals, readTotals, totalsInWords } from './totals.ts';

/** Adds up the reports of Jest and Playwright that are named; fails when a test did, or none passed. */
function count(files: string[]): number {
  const totals = addTotals(
    files.map(file => {
      const found = readTotals(() => readFileSync(file, 'utf8'));
      if (!found) {
        console.error(`No test report at ${file}`);
      }
      return found;
    }),
  );
  console.log(totalsInWords(totals));
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}

process.exitCode = count(process.argv.slice(2));
