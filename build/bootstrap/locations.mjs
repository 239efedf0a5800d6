import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectDir = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} relative */
export const inProject = (relative) => join(projectDir, relative);

/** @param {string} path */
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Outside the tree, so that a fresh clone or `git clean` does not fetch a runtime again.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function cacheDir(env = process.env, platform = process.platform) {
  if (platform === 'win32') {
    return join(
      env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'),
      'common-ground',
      'cache',
    );
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'common-ground');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'common-ground');
}

/** The Electron that this version of the app ships with; package.json pins it exactly. */
export const shippedElectronVersion = () =>
  String(readJson(inProject('package.json')).devDependencies.electron);

export const electronCacheDir = () => join(cacheDir(), `electron-${shippedElectronVersion()}`);
