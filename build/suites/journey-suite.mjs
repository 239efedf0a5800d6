import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { startVirtualDisplay } from '../bootstrap/display.mjs';
import { inProject } from '../bootstrap/locations.mjs';
import { readSources } from '../checks/source-files.mjs';
import { failWhenNothingRan, playwrightCounts } from './counts.mjs';
import { freePort } from './free-port.mjs';
import { readReport, runTool } from './run-tool.mjs';

/**
 * What one run of all suites has.
 *
 * @typedef {object} Run
 * @property {string} workDir for reports
 * @property {readonly string[]} patterns
 * @property {string} electronPath
 * @property {string | undefined} display the virtual one; a person's own screen isn't named
 */

/**
 * One display for each window of the shell at a time: on a display of its own each has the keyboard, and
 * two run beside each other. A person's screen is shared by nobody.
 *
 * @param {string | undefined} display
 */
async function displaysFor(display) {
  if (display === undefined) return { displays: [], stop: () => {} };
  if (availableParallelism() < 2) return { displays: [display], stop: () => {} };
  const second = await startVirtualDisplay();
  return { displays: [display, second.display], stop: second.stop };
}

/**
 * @param {'electron' | 'chromium'} project of playwright.config.ts
 * @param {Run} run
 */
export async function runJourneySuite(project, { workDir, patterns, electronPath, display }) {
  const files = readSources(['e2e'], /\.e2e\.ts$/);
  if (files.length === 0) return { passed: 0, failed: 0 };
  const report = join(workDir, `${project}.json`);
  const { displays, stop } = await displaysFor(project === 'electron' ? display : undefined);
  const code = await runTool(
    inProject('node_modules/@playwright/test/cli.js'),
    ['test', `--project=${project}`, '--reporter=list,json', '--pass-with-no-tests', ...patterns],
    {
      CG_ELECTRON: electronPath,
      CG_DISPLAYS: displays.join(' '),
      CG_PORT: String(await freePort()),
      CG_KEPT_COUPLES: workDir,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  );
  stop();
  const counts = playwrightCounts(readReport(report), code);
  return patterns.length > 0 ? counts : failWhenNothingRan(counts, files.length);
}
