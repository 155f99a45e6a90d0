// Adds up the reports of Jest and Playwright and prints "N passed, N failed, N skipped".
// A missing report counts as one failure: tests that did not run have not passed.
import { readFileSync } from 'node:fs';

const totals = { passed: 0, failed: 0, skipped: 0 };

for (const file of process.argv.slice(2)) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`No test report at ${file}`);
    totals.failed += 1;
    continue;
  }
  if ('numPassedTests' in report) {
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    totals.skipped += report.numPendingTests + report.numTodoTests;
  } else {
    totals.passed += report.stats.expected + report.stats.flaky;
    totals.failed += report.stats.unexpected + report.errors.length;
    totals.skipped += report.stats.skipped;
  }
}

console.log(
  `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`,
);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
