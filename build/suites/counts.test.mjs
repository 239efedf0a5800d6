import { describe, expect, test } from 'vitest';
import { addCounts, failWhenNothingRan, playwrightCounts, vitestCounts } from './counts.mjs';

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] };

describe('counts of Vitest', () => {
  test('are taken as they are when all is well', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [passedFile],
    };
    expect(vitestCounts(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  });

  test('include a file that could not be loaded', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [passedFile, { status: 'failed', assertionResults: [] }],
    };
    expect(vitestCounts(report, 1).failed).toBe(1);
  });

  test('do not count a failed test twice, once for itself and once for its file', () => {
    const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(
      vitestCounts({ numPassedTests: 0, numFailedTests: 1, testResults: [failedFile] }, 1).failed,
    ).toBe(1);
  });

  test('include an error that belongs to no test', () => {
    expect(
      vitestCounts({ numPassedTests: 3, numFailedTests: 0, testResults: [passedFile] }, 1).failed,
    ).toBe(1);
  });

  test('are one failure when there is no report', () => {
    expect(vitestCounts(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('counts of Playwright', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };

  test('call a flaky test failed', () => {
    expect(playwrightCounts({ stats, errors: [] }, 1)).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
    });
  });

  test('include errors outside of tests and silent failures', () => {
    expect(
      playwrightCounts({ stats: { ...stats, unexpected: 0, flaky: 0 }, errors: [{}] }, 1).failed,
    ).toBe(1);
    expect(
      playwrightCounts({ stats: { ...stats, unexpected: 0, flaky: 0 }, errors: [] }, 1).failed,
    ).toBe(1);
    expect(playwrightCounts(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

test('sums go over all suites', () => {
  expect(
    addCounts([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0, skipped: 1 },
    ]),
  ).toEqual({ passed: 4, failed: 2, skipped: 1 });
});

describe('a suite that ran nothing', () => {
  test('fails when it has test files', () => {
    expect(failWhenNothingRan({ passed: 0, failed: 0 }, 2)).toEqual({ passed: 0, failed: 1 });
  });

  test('is fine when it has none, or when its tests were skipped on purpose', () => {
    expect(failWhenNothingRan({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 0 });
    expect(failWhenNothingRan({ passed: 0, failed: 0, skipped: 1 }, 2).failed).toBe(0);
  });
});
