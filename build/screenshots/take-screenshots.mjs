import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { prepareRuntime } from '../bootstrap/bootstrap.mjs';
import { inProject } from '../bootstrap/locations.mjs';
import { step } from '../bootstrap/progress.mjs';
import { ensureBuild } from '../launch/build-app.mjs';
import { freePort } from '../suites/free-port.mjs';
import { runTool } from '../suites/run-tool.mjs';
import { readScreenshotOptions } from './screenshot-options.mjs';

/** English with long words, and from right to left: what a layout breaks on (renderer/i18n/pseudo.ts). */
const pseudoLocales = ['en-XA', 'ar-XB'];

/** A folder of catalogues is a language. */
const languages = () => [
  ...readdirSync(inProject('renderer/i18n'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b)),
  ...pseudoLocales,
];

/**
 * Every view there is as a picture, written outside the tree.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function takeScreenshots(args) {
  const options = readScreenshotOptions(args, languages());
  const { electron, stop } = await prepareRuntime({ forTests: true });
  process.once('SIGTERM', () => process.exit(143)).once('SIGINT', () => process.exit(130));
  const work = mkdtempSync(join(tmpdir(), 'common-ground-'));
  try {
    await step('app', ensureBuild);
    const out = resolve(options.out ?? mkdtempSync(join(tmpdir(), 'common-ground-screenshots-')));
    mkdirSync(out, { recursive: true });
    const code = await runTool(
      inProject('node_modules/@playwright/test/cli.js'),
      ['test', '--config', inProject('e2e/screenshots/playwright.config.ts')],
      {
        CG_ELECTRON: electron.path,
        CG_PORT: String(await freePort()),
        CG_KEPT_COUPLES: work,
        CG_SCREENSHOTS: JSON.stringify({ ...options, out }),
      },
    );
    if (existsSync(join(out, 'index.html')))
      console.log(`\nAll of them: ${join(out, 'index.html')}`);
    return code;
  } finally {
    stop();
    rmSync(work, { recursive: true, force: true });
  }
}
