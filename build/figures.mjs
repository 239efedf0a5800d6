// npm run figures: measures afresh and prints one row a figure. Only rows reach standard output;
// what people read meanwhile goes to standard error, so that `-s … --json` is a JSON array and nothing else.

import { requireSupportedNode } from './bootstrap/node-version.mjs';

console.log = console.error;
requireSupportedNode();
const { runMain, step } = await import('./bootstrap/progress.mjs');
const { bootstrap } = await import('./bootstrap/bootstrap.mjs');
const { inProject } = await import('./bootstrap/locations.mjs');
const { runCommand } = await import('./bootstrap/run-command.mjs');
const { ensureBuild } = await import('./launch/build-app.mjs');
const { spawn } = await import('node:child_process');

const args = process.argv.slice(2);

/** @param {string[]} vite */
async function bundle(...vite) {
  const { code, stdout, stderr } = await runCommand(
    process.execPath,
    [inProject('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...vite],
    {
      cwd: inProject('.'),
    },
  );
  if (code !== 0) throw new Error(`The benchmarks could not be built.\n${stdout}\n${stderr}`);
}

await runMain(async () => {
  const { electron, stop } = await bootstrap({ forTests: true });
  try {
    await step('app', ensureBuild);
    await step('benchmarks', async () => {
      await bundle('--config', 'bench/vite.config.ts');
      await bundle('--config', 'bench/peers/static-grid/vite.config.ts');
      return { words: 'built' };
    });
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [inProject('out/bench/main.mjs'), ...args], {
        cwd: inProject('.'),
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, CG_ELECTRON: electron.path },
      });
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? 1));
    });
  } finally {
    stop();
  }
});
