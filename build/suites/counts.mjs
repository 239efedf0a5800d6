/**
 * @typedef {{ passed: number, failed: number, skipped?: number }} Counts
 */

/**
 * Adds up what Vitest's JSON reporter wrote. A file that cannot be loaded has no tests to fail, and
 * an error outside of any test fails none either: both count as one failed test.
 *
 * @param {any} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 };
  const broken = (report.testResults ?? []).filter(
    (/** @type {any} */ file) => file.status === 'failed' && !file.assertionResults?.some(isFailed),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** @param {any} test */
const isFailed = (test) => test.status === 'failed';

/**
 * Adds up what Playwright's JSON reporter wrote. Without retries nothing is flaky; should it be, it
 * did not pass.
 *
 * @param {any} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function playwrightCounts(report, exitCode) {
  if (!report?.stats) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + (report.errors?.length ?? 0);
  return { passed: expected, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped };
}

/**
 * @param {readonly Counts[]} all
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function addCounts(all) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped ?? 0;
  }
  return sum;
}

/**
 * A suite that has test files and ran none of them is broken, whatever its tool says.
 *
 * @param {Counts} counts
 * @param {number} files how many test files there are
 * @returns {Counts}
 */
export function failWhenNothingRan(counts, files) {
  const ran = counts.passed + counts.failed + (counts.skipped ?? 0);
  return files > 0 && ran === 0 ? { passed: 0, failed: 1 } : counts;
}
