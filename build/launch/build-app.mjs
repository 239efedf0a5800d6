import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../bootstrap/locations.mjs';
import { StartupProblem } from '../bootstrap/progress.mjs';
import { runCommand } from '../bootstrap/run-command.mjs';

const STAMP = 'out/.sources';
const FOLDERS = ['electron', 'renderer', 'shared'];
const FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];
const PRODUCTS = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];

/**
 * Builds main, preload and renderer into out/, unless they were built from these very sources.
 *
 * @param {(text: string) => void} say
 * @returns {Promise<{ words: string }>}
 */
export async function ensureBuild(say) {
  const sources = hashSources();
  const stamp = inProject(STAMP);
  const isBuilt = PRODUCTS.every((path) => existsSync(inProject(path)));
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources)
    return { words: 'built already' };
  say('building');
  const command = inProject('node_modules/electron-vite/bin/electron-vite.js');
  const { code, stdout, stderr } = await runCommand(
    process.execPath,
    [command, 'build', '--logLevel', 'warn'],
    {
      cwd: inProject('.'),
    },
  );
  if (code !== 0) throw new StartupProblem(`The app could not be built.\n${stdout}\n${stderr}`);
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(stamp, sources);
  return { words: 'built' };
}

/** Contents, not times: a checkout sets times in any order. */
function hashSources() {
  const hash = createHash('sha256');
  const files = [...FILES, ...FOLDERS.flatMap(listFiles)].filter((path) =>
    existsSync(inProject(path)),
  );
  for (const path of files.filter((name) => !/\.test\.tsx?$/.test(name)).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(inProject(path)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(inProject('').length), entry.name));
}
