import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../bootstrap/locations.mjs';
import { readSources } from '../checks/source-files.mjs';
import { addCounts, failWhenNothingRan, vitestCounts } from './counts.mjs';
import { readReport, runTool } from './run-tool.mjs';

const FOLDERS = ['shared', 'renderer', 'electron', 'e2e', 'bench', 'build'];
/** West and east of Greenwich, with and without daylight saving, and one off the full hour. */
export const timeZones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu'];

/**
 * @param {string} workDir for reports
 * @param {readonly string[]} patterns
 */
export async function runUnitSuite(workDir, patterns) {
  const files = readSources(FOLDERS, /\.test\.(tsx?|mjs)$/).map(({ path }) => path);
  const zoned = files.filter((path) => path.endsWith('.tz.test.ts'));
  const runs = [
    await runVitest(workDir, ['node', 'dom'], undefined, files.length - zoned.length, patterns),
  ];
  for (const zone of zoned.length > 0 ? timeZones : []) {
    console.log(`\nTime zone ${zone}`);
    runs.push(await runVitest(workDir, ['tz'], zone, zoned.length, patterns));
  }
  return addCounts(runs);
}

/**
 * @param {string} workDir
 * @param {readonly string[]} projects
 * @param {string | undefined} zone
 * @param {number} files
 * @param {readonly string[]} patterns
 */
async function runVitest(workDir, projects, zone, files, patterns) {
  const report = join(workDir, `vitest-${(zone ?? 'local').replace('/', '-')}.json`);
  const code = await runTool(
    inProject('node_modules/vitest/vitest.mjs'),
    [
      'run',
      '--passWithNoTests',
      `--maxWorkers=${availableParallelism()}`,
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...patterns,
    ],
    zone ? { TZ: zone } : {},
  );
  const counts = vitestCounts(readReport(report), code);
  return patterns.length > 0 ? counts : failWhenNothingRan(counts, files);
}
