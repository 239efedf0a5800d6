import { createServer } from 'node:net';
import { join } from 'node:path';
import { inProject } from '../bootstrap/locations.mjs';
import { readSources } from '../checks/source-files.mjs';
import { failWhenNothingRan, playwrightCounts } from './counts.mjs';
import { readReport, runTool } from './run-tool.mjs';

/**
 * @param {'electron' | 'chromium'} project of playwright.config.ts
 * @param {string} workDir for reports
 * @param {readonly string[]} patterns
 * @param {string} electronPath
 */
export async function runJourneySuite(project, workDir, patterns, electronPath) {
  const files = readSources(['e2e'], /\.e2e\.ts$/);
  if (files.length === 0) return { passed: 0, failed: 0 };
  const report = join(workDir, `${project}.json`);
  const code = await runTool(
    inProject('node_modules/@playwright/test/cli.js'),
    ['test', `--project=${project}`, '--reporter=list,json', '--pass-with-no-tests', ...patterns],
    {
      CG_ELECTRON: electronPath,
      CG_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  );
  const counts = playwrightCounts(readReport(report), code);
  return patterns.length > 0 ? counts : failWhenNothingRan(counts, files.length);
}

/** @returns {Promise<number>} so that two runs on one machine do not test each other's build */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
