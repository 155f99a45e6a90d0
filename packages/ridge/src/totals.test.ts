import { readTotals, totalsInWords } from './totals.ts';

describe('readTotals', () => {
  it('counts a suite that cannot run as a failure', () => {
    const totals = readTotals(() =>
      JSON.stringify({
        numPassedTests: 5,
        numFailedTests: 1,
        numRuntimeErrorTestSuites: 2,
        numPendingTests: 1,
        numTodoTests: 1,
      }),
    );
    expect(totals).toEqual({ passed: 5, failed: 3, skipped: 2 });
    expect(totals && totalsInWords(totals)).toBe(
      '5 passed, 3 failed, 2 skipped',
    );
  });

  it('has none without a report', () => {
    expect(
      readTotals(() => {
        throw new Error('ENOENT');
      }),
    ).toBeUndefined();
    expect(readTotals(() => '{')).toBeUndefined();
  });
});
