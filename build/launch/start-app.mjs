import { spawn } from 'node:child_process';
import { bootstrap } from '../bootstrap/bootstrap.mjs';
import { sandboxArguments } from '../bootstrap/electron-runtime.mjs';
import { projectDir } from '../bootstrap/locations.mjs';
import { step } from '../bootstrap/progress.mjs';
import { ensureBuild } from './build-app.mjs';

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code of the app
 */
export async function start(args) {
  const checkOnly = args.includes('--check');
  const appArgs = args.filter((arg) => arg !== '--check');
  const { electron, stop } = await bootstrap();
  try {
    await step('app', ensureBuild);
    if (checkOnly) return 0;
    const sandbox = sandboxArguments();
    if (sandbox.length > 0)
      console.log('… running as root, so without the Chromium sandbox (--no-sandbox)');
    return await runElectron(electron.path, [...sandbox, projectDir, ...appArgs]);
  } finally {
    stop();
  }
}

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function runElectron(executable, args) {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const child = spawn(executable, args, { stdio: 'inherit', env });
  // A terminal sends Ctrl+C to both; the app saves and quits, and we wait for it.
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process
    .on('SIGINT', () => {})
    .on('SIGTERM', forward)
    .on('SIGHUP', forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
