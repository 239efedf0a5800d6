import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareRuntime } from '../bootstrap/bootstrap.mjs';
import { elapsedWords, step } from '../bootstrap/progress.mjs';
import { allChecks } from '../checks/all-checks.mjs';
import { runChecks } from '../checks/run-checks.mjs';
import { ensureBuild } from '../launch/build-app.mjs';
import { addCounts } from './counts.mjs';
import { runJourneySuite } from './journey-suite.mjs';
import { readTestOptions } from './test-options.mjs';
import { runUnitSuite } from './unit-suite.mjs';

/** @type {Record<import('./test-options.mjs').SuiteName, string>} */
const titles = {
  checks: 'Checks',
  unit: 'Unit tests',
  electron: 'Journeys in Electron',
  chromium: 'Journeys in Chromium',
};

/**
 * Prepares the machine, runs the suites one after another, and ends with one line over all of them.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runSuites(args) {
  const { suites, patterns } = readTestOptions(args);
  const { electron, display, stop } = await prepareRuntime({ forTests: true });
  // Leaving by a signal skips `finally`, but not what waits for 'exit': the display stops with us.
  process.once('SIGTERM', () => process.exit(143)).once('SIGINT', () => process.exit(130));
  const workDir = mkdtempSync(join(tmpdir(), 'common-ground-tests-'));
  try {
    if (suites.includes('electron') || suites.includes('chromium')) await step('app', ensureBuild);
    const results = [];
    for (const suite of suites) {
      console.log(`\n── ${titles[suite]} ──`);
      const started = Date.now();
      const counts = await runSuite(suite, {
        workDir,
        patterns,
        electronPath: electron.path,
        display,
      });
      const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
      const elapsed = elapsedWords(Date.now() - started);
      console.log(
        `${titles[suite]}: ${counts.passed} passed, ${counts.failed} failed${skipped}${elapsed && ` in ${elapsed}`}`,
      );
      results.push(counts);
    }
    const { passed, failed } = addCounts(results);
    stop();
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? 0 : 1;
  } finally {
    stop();
    rmSync(workDir, { recursive: true, force: true });
  }
}

/**
 * @param {import('./test-options.mjs').SuiteName} suite
 * @param {import('./journey-suite.mjs').Run} run
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
function runSuite(suite, run) {
  if (suite === 'checks') return runChecks(allChecks, Math.min(2, availableParallelism()));
  if (suite === 'unit') return runUnitSuite(run.workDir, run.patterns);
  return runJourneySuite(suite, run);
}
