import { readFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { StartupProblem } from './progress.mjs';
import { runCommand } from './run-command.mjs';

/**
 * What Electron loads at run time, by the package that brings it on Debian and Ubuntu. `ldd`
 * sees only some of them (the rest is opened by name later), so all are asked for when one is missing.
 */
const LIBRARY_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libsecret-1-0',
  'libnotify4',
];
// Ubuntu 24.04 and Debian 13 renamed these for the 64-bit time_t change.
const RENAMED = new Set(['libgtk-3-0', 'libasound2']);

/**
 * Programs the tests use, with the package that brings each.
 *
 * @type {readonly (readonly [program: string, name: string])[]}
 */
const TEST_PROGRAMS = [
  ['pdftotext', 'poppler-utils'],
  ['age', 'age'],
  ['khal', 'khal'],
];

/**
 * @typedef {{ electronPath: string, needsDisplay: boolean, forTests: boolean }} SystemNeeds
 * @param {SystemNeeds} needs
 * @param {(text: string) => void} say
 * @returns {Promise<{ words: string }>}
 */
export async function ensureSystemLibraries(needs, say) {
  if (process.platform !== 'linux') return { words: 'nothing to check here' };
  const missing = await findMissing(needs);
  if (missing.length === 0) return { words: 'already there' };
  const packages = await namesHere(missing);
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isDebianLike()) {
    throw new StartupProblem(
      `System packages are missing. On Debian they are called:\n  ${missing.join(' ')}`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new StartupProblem(
      `System packages are missing. Install them and run the command again:\n  sudo ${install}`,
    );
  }
  say(`installing system packages: ${packages.join(' ')}`);
  await installAsRoot(packages, install);
  const still = await findMissing(needs);
  if (still.length > 0)
    throw new StartupProblem(`Still missing after installing: ${still.join(' ')}`);
  return { words: `installed ${packages.length}` };
}

/**
 * @param {SystemNeeds} needs
 * @returns {Promise<string[]>} names as on Debian 12
 */
async function findMissing({ electronPath, needsDisplay, forTests }) {
  const missing = [];
  const { stdout } = await runCommand('ldd', [electronPath]);
  if (/not found/.test(stdout)) missing.push(...LIBRARY_PACKAGES);
  if (needsDisplay && !(await isOnPath('Xvfb'))) missing.push('xvfb', 'xauth');
  if (!forTests) return missing;
  for (const [program, name] of TEST_PROGRAMS) if (!(await isOnPath(program))) missing.push(name);
  if (!findChromium()) missing.push('chromium-headless-shell');
  return missing;
}

/** @param {string} program */
async function isOnPath(program) {
  return (await runCommand('sh', ['-c', 'command -v "$0"', program])).code === 0;
}

/** @param {readonly string[]} packages */
async function namesHere(packages) {
  return Promise.all(
    packages.map(async (name) => {
      if (!RENAMED.has(name)) return name;
      const known = await runCommand('apt-cache', ['show', `${name}t64`]);
      return known.code === 0 && known.stdout.includes('Package:') ? `${name}t64` : name;
    }),
  );
}

function isDebianLike() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {readonly string[]} packages
 * @param {string} command what to show when it fails
 */
async function installAsRoot(packages, command) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env });
  // The renamed packages are only known after the lists were fetched.
  const names = await namesHere(packages.map((name) => name.replace(/t64$/, '')));
  const result = await runCommand(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    { env },
  );
  if (result.code === 0) return;
  const hint = names.includes('chromium-headless-shell')
    ? '\nWhere Chromium is only a snap (Ubuntu), install any Chromium or Chrome and set CG_CHROMIUM to its path.'
    : '';
  throw new StartupProblem(`This command failed:\n  ${command}\n${result.stderr.trim()}${hint}`);
}
