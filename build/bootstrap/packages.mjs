import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, readJson } from './locations.mjs';
import { StartupProblem } from './progress.mjs';
import { runNpm } from './run-command.mjs';

const STAMP = 'node_modules/.common-ground-packages';

/**
 * Installs the pinned packages, unless they are there already: a second start needs no network.
 *
 * @param {(text: string) => void} say
 * @returns {Promise<{ words: string }>}
 */
export async function ensurePackages(say) {
  const wanted = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  if (readStamp() === wanted) return { words: 'already there' };
  if (matchesInstalled()) {
    writeFileSync(inProject(STAMP), wanted);
    return { words: 'already there' };
  }
  say('installing packages (about 600 MB on disk, a minute or two, once)');
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: inProject('.'),
    inherit: true,
  });
  if (code !== 0) {
    throw new StartupProblem(
      'npm could not install the packages. The first start needs a connection to your npm registry\n' +
        '(or a filled npm cache). Later starts do not.',
    );
  }
  writeFileSync(inProject(STAMP), wanted);
  return { words: 'installed' };
}

function readStamp() {
  const path = inProject(STAMP);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Somebody may have run `npm ci` or `npm install` by hand: npm's own record tells. */
function matchesInstalled() {
  const record = inProject('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  return isSameInstallation(
    readJson(inProject('package-lock.json')).packages,
    readJson(record).packages,
  );
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} LockedPackages
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function isSameInstallation(locked, installed) {
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are mostly other platforms' binaries, which npm leaves out here.
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional);
  });
}
