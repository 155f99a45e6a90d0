/** How many tests did what. A suite that cannot run counts as one failure. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Reads the totals of a report of Jest or of Playwright.
 *
 * @returns undefined when there is no readable report
 */
export function readTotals(read: () => string): Totals | undefined {
  try {
    const report = JSON.parse(read());
    return 'stats' in report
      ? {
          passed: report.stats.expected + report.stats.flaky,
          failed: report.stats.unexpected + report.errors.length,
          skipped: report.stats.skipped,
        }
      : {
          passed: report.numPassedTests,
          failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
          skipped: report.numPendingTests + report.numTodoTests,
        };
  } catch {
    return undefined;
  }
}

/** Adds up totals; one that is missing is a failure, because tests that did not run have not passed. */
export function addTotals(all: ReadonlyArray<Totals | undefined>): Totals {
  return all.reduce<Totals>(
    (sum, totals = { passed: 0, failed: 1, skipped: 0 }) => ({
      passed: sum.passed + totals.passed,
      failed: sum.failed + totals.failed,
      skipped: sum.skipped + totals.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed, 1 skipped`. */
export function totalsInWords(totals: Totals): string {
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`;
}
