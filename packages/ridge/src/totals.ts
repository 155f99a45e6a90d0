/** How many tests did what. A suite that cannot run counts as one failure. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Reads the totals of a Jest report.
 *
 * @returns undefined when there is no readable report
 */
export function readTotals(read: () => string): Totals | undefined {
  try {
    const report = JSON.parse(read());
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return undefined;
  }
}

/** `12 passed, 0 failed, 1 skipped`. */
export function totalsInWords(totals: Totals): string {
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`;
}
