import { addTotals, readTotals, totalsInWords } from './totals.ts';

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

  it('reads what Playwright reports, where an error outside of tests is a failure', () => {
    expect(
      readTotals(() =>
        JSON.stringify({
          stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 },
          errors: [{ message: 'no browser' }],
        }),
      ),
    ).toEqual({ passed: 5, failed: 3, skipped: 3 });
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

describe('addTotals', () => {
  it('counts a report that is missing as a failure', () => {
    const totals = { passed: 2, failed: 1, skipped: 1 };
    expect(addTotals([totals, undefined, totals])).toEqual({
      passed: 4,
      failed: 3,
      skipped: 2,
    });
  });
});
