import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inProject, readJson } from '../../bootstrap/locations.mjs';
import { readSources } from '../source-files.mjs';
import { changelogProblems } from './changelog-rules.mjs';
import { decisionProblems, dependencyProblems, numberingProblems } from './document-rules.mjs';

/** @param {string} path */
const readDocument = (path) =>
  existsSync(inProject(path)) ? readFileSync(inProject(path), 'utf8') : '';

/** @type {import('../run-checks.mjs').Check[]} */
export const documentChecks = [
  {
    name: 'changelog',
    run: async () => ({
      problems: changelogProblems(readDocument('CHANGELOG.md')).map(
        (text) => `CHANGELOG.md:${text}`,
      ),
    }),
  },
  {
    name: 'decisions',
    async run() {
      const decisions = readSources(['docs/decisions'], /\.md$/).filter(
        ({ path }) => !/readme/i.test(path),
      );
      const names = decisions.map(({ path }) => basename(path));
      const problems = decisions.flatMap(({ path, text }) =>
        decisionProblems(basename(path), text),
      );
      return {
        problems: [...problems, ...numberingProblems(names)],
        words: `${names.length} decisions`,
      };
    },
  },
  {
    name: 'every dependency has its line',
    async run() {
      const { dependencies = {}, devDependencies = {} } = readJson(inProject('package.json'));
      const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
      return {
        problems: dependencyProblems(packages, readDocument('docs/dependencies.md')),
        words: `${packages.length} packages`,
      };
    },
  },
];
