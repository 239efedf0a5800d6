import { existsSync } from 'node:fs';
import {
  DEVELOPMENT_ELECTRON_VERSION,
  ensureDevelopmentElectron,
  hasDevelopmentElectron,
} from './electron-development.mjs';
import { downloadOfficialElectron, findOfficialElectron } from './electron-official.mjs';
import { readElectronRecord, writeElectronRecord } from './electron-record.mjs';
import { shippedElectronVersion } from './locations.mjs';
import { StartupProblem } from './progress.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {import('./electron-record.mjs').ElectronRuntime} ElectronRuntime */

const DAY = 24 * 60 * 60 * 1000;
// A blocked download often hangs instead of failing; where nothing can replace it, a slow line gets its time.
const downloadTimeout = () => (hasDevelopmentElectron() ? 120_000 : 900_000);

/**
 * Finds or fetches the Electron to run with: the official binary, or where that cannot be had the
 * development runtime. The result is not yet proved to start, see `verifyElectron`.
 *
 * @param {(text: string) => void} [say]
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron(say = () => {}) {
  const official = findOfficialElectron() ?? (await tryDownload(say));
  if (official) return { path: official, version: shippedElectronVersion(), kind: 'official' };
  if (!hasDevelopmentElectron()) {
    throw new StartupProblem(
      `Electron ${shippedElectronVersion()} could not be downloaded, and only Linux on x64 has a replacement.\n` +
        'Behind a proxy set HTTPS_PROXY, or unpack the release yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    );
  }
  const path = await ensureDevelopmentElectron(say);
  return { path, version: DEVELOPMENT_ELECTRON_VERSION, kind: 'development' };
}

/** @param {(text: string) => void} say */
async function tryDownload(say) {
  const record = readElectronRecord();
  const failedLately = Date.now() - (record.officialFailedAt ?? 0) < DAY;
  if (hasDevelopmentElectron() && failedLately) return undefined;
  say(`fetching Electron ${shippedElectronVersion()} (about 120 MB, once)`);
  const { path, reason } = await downloadOfficialElectron(downloadTimeout());
  if (path) return path;
  say(`its download site cannot be reached (${reason}); not asked again before tomorrow`);
  writeElectronRecord({ ...record, officialFailedAt: Date.now() });
  return undefined;
}

/**
 * Proves that the runtime starts on this machine, once, and records its path.
 *
 * @param {ElectronRuntime} runtime
 */
export async function verifyElectron(runtime) {
  const record = readElectronRecord();
  const known = record.runtime;
  if (known?.path === runtime.path && known.version === runtime.version && existsSync(known.path))
    return;
  const { code, stdout, stderr } = await runCommand(
    runtime.path,
    [...sandboxArguments(), '--version'],
    { timeout: 60_000 },
  );
  if (code !== 0) {
    throw new StartupProblem(
      `Electron does not start on this machine (${runtime.path}).\n${stderr.trim()}`,
    );
  }
  if (stdout.trim() !== `v${runtime.version}`) {
    throw new StartupProblem(
      `${runtime.path} is ${stdout.trim() || 'no Electron'}, but v${runtime.version} is needed.`,
    );
  }
  writeElectronRecord({ ...record, runtime });
}

/** Chromium refuses to run its sandbox as root. */
export const sandboxArguments = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @param {ElectronRuntime} runtime */
export function runtimeWords(runtime) {
  return runtime.kind === 'official'
    ? `Electron ${runtime.version}`
    : `Electron ${runtime.version}, for development and tests only: older than the ${shippedElectronVersion()} that ships`;
}
