import { inProject } from '../bootstrap/locations.mjs';
import { lintFolder } from './oxlint.mjs';

/** @type {import('./run-checks.mjs').Check} */
export const lint = {
  name: 'lint and boundaries of the rooms',
  async run() {
    const { findings, files } = await lintFolder(inProject('.'));
    // A linter that saw nothing has nothing to complain about.
    if (files === 0) return { problems: ['the linter found no files'] };
    const problems = findings.map(
      ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
    );
    return { problems, words: `${files} files` };
  },
};
