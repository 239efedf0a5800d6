// npm run figures: measures afresh and prints one row a figure. Only rows reach standard output;
// what people read meanwhile goes to standard error, so that `-s … --json` is a JSON array and nothing else.

import { requireSupportedNode } from './bootstrap/node-version.mjs';

console.log = console.error;
requireSupportedNode();
const { runMain, step } = await import('./bootstrap/progress.mjs');
const { preparePackages, prepareRuntime } = await import('./bootstrap/bootstrap.mjs');
const { inProject } = await import('./bootstrap/locations.mjs');
const { runCommand } = await import('./bootstrap/run-command.mjs');
const { ensureBuild } = await import('./launch/build-app.mjs');
const { spawn } = await import('node:child_process');

const args = process.argv.slice(2);

/** @param {string} config */
async function bundle(config) {
  const { code, stdout, stderr } = await runCommand(
    process.execPath,
    [inProject('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--config', config],
    { cwd: inProject('.') },
  );
  if (code !== 0) throw new Error(`The benchmarks could not be built.\n${stdout}\n${stderr}`);
}

const bundleBenchmarks = () =>
  step('benchmarks', async () => {
    await bundle('bench/vite.config.ts');
    return { words: 'built' };
  });

/**
 * The only process that writes to standard output.
 *
 * @param {Record<string, string>} [more]
 * @returns {Promise<number>}
 */
function runBenchmarks(more = {}) {
  return new Promise((resolve, reject) => {
    // Histories of a hundred thousand entries are made in there: room for what is soon forgotten.
    const node = ['--max-semi-space-size=64', inProject('out/bench/main.mjs')];
    const child = spawn(process.execPath, [...node, ...args], {
      cwd: inProject('.'),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...more },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await runMain(async () => {
  await preparePackages();
  if (args.includes('--list')) {
    await bundleBenchmarks();
    return runBenchmarks();
  }
  const { electron, stop } = await prepareRuntime({ forTests: true });
  try {
    await step('app', ensureBuild);
    await bundleBenchmarks();
    await step('peers', async () => {
      await bundle('bench/peers/static-grid/vite.config.ts');
      await bundle('bench/peers/calendars/vite.config.ts');
      await bundle('bench/peers/boards/vite.config.ts');
      return { words: 'built' };
    });
    return await runBenchmarks({ CG_ELECTRON: electron.path });
  } finally {
    stop();
  }
});
