import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inProject } from '../../bootstrap/locations.mjs';
import { lintFolder } from '../oxlint.mjs';

const PLANTED = 'build/checks/boundaries/planted';
const ROOMS = ['shared', 'renderer', 'electron'];
const COPIED = ['.oxlintrc.json', 'package.json', 'tsconfig.base.json'];

/**
 * Proves that the linter still bites. A small project with the same rooms is linted with the same
 * configuration; each line that says what is expected of it must be reported, and no other line.
 *
 * @type {import('../run-checks.mjs').Check}
 */
export const plantedViolations = {
  name: 'planted violations are caught',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-planted-'));
    try {
      cpSync(inProject(PLANTED), folder, { recursive: true });
      for (const file of COPIED) cpSync(inProject(file), join(folder, file));
      for (const name of ROOMS) {
        cpSync(inProject(`${name}/tsconfig.json`), join(folder, name, 'tsconfig.json'));
      }
      for (const name of ['node_modules', 'build'])
        symlinkSync(inProject(name), join(folder, name), 'junction');
      const expected = readExpectations(folder);
      const { findings } = await lintFolder(folder, ROOMS);
      const found = findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
      return { problems: compare(expected, found), words: `${expected.length} planted` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/**
 * @param {string} folder
 * @returns {string[]} such as "shared/lib/a.ts:3 eslint(no-console)"
 */
function readExpectations(folder) {
  return ROOMS.flatMap((room) =>
    readdirSync(join(folder, room), { withFileTypes: true, recursive: true })
      .filter((entry) => /\.tsx?$/.test(entry.name))
      .flatMap((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = relative(folder, path).replaceAll('\\', '/');
        return expectationsIn(readFileSync(path, 'utf8')).map(
          ([line, rule]) => `${name}:${line} ${rule}`,
        );
      }),
  );
}

/**
 * @param {string} text
 * @returns {[line: number, rule: string][]}
 */
export function expectationsIn(text) {
  return text.split('\n').flatMap((line, index) => {
    const rules = / expect: (.+)$/.exec(line)?.[1]?.split(', ') ?? [];
    return rules.map((rule) => /** @type {[number, string]} */ ([index + 1, rule]));
  });
}

/**
 * @param {readonly string[]} expected
 * @param {readonly string[]} found
 */
function compare(expected, found) {
  return [
    ...(expected.length === 0 ? ['nothing was planted'] : []),
    ...expected.filter((line) => !found.includes(line)).map((line) => `not caught: ${line}`),
    ...found
      .filter((line) => !expected.includes(line))
      .map((line) => `caught without being planted: ${line}`),
  ];
}
