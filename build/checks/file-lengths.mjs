import { readSources } from './source-files.mjs';

const FOLDERS = ['shared', 'renderer', 'electron', 'e2e', 'bench', 'build'];
const CAP = 300;
const isTest = /\.(test|tz\.test|e2e|fixture|bench)\.[cm]?tsx?$|\.test\.mjs$/;

/**
 * A long file is a missing room. Tests are lists by nature and may be longer.
 *
 * @type {import('./run-checks.mjs').Check}
 */
export const fileLengths = {
  name: `no file over ${CAP} lines`,
  async run() {
    const files = readSources(FOLDERS, /\.([cm]?[jt]sx?|css)$/).map(({ path, text }) => ({
      path,
      lines: text.split('\n').length - 1,
    }));
    const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
    const long = files.filter(({ path, lines }) => lines > (isTest.test(path) ? CAP + 200 : CAP));
    return {
      problems: long.map(({ path, lines }) => `${path} has ${lines} lines`),
      words: `${files.length} files, median ${lengths[Math.floor(lengths.length / 2)] ?? 0}`,
    };
  },
};
