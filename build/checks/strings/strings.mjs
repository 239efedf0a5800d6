import { readSources } from '../source-files.mjs';
import { bareWords, missingMessages, unusedMessages } from './string-rules.mjs';
import { scanStrings } from './string-scan.mjs';

const CATALOGUES = 'renderer/i18n/en';

function readCatalogue() {
  /** @type {Map<string, string>} */
  const ids = new Map();
  /** @type {string[]} */
  const twice = [];
  for (const { path, text } of readSources([CATALOGUES], /\.json$/)) {
    for (const id of Object.keys(JSON.parse(text))) {
      if (ids.has(id)) twice.push(`${path} "${id}" is in ${ids.get(id)} already`);
      ids.set(id, path);
    }
  }
  return { ids, twice };
}

const scanRenderer = () =>
  readSources(['renderer'], /(?<!\.test)\.tsx?$/).map(({ path, text }) => ({
    path,
    ...scanStrings(path, text),
  }));

/** @type {import('../run-checks.mjs').Check[]} */
export const stringChecks = [
  {
    name: 'every message exists, and none is unused',
    async run() {
      const [{ ids, twice }, files] = [readCatalogue(), scanRenderer()];
      const problems = [...twice, ...missingMessages(ids, files), ...unusedMessages(ids, files)];
      return { problems, words: `${ids.size} messages` };
    },
  },
  {
    name: 'labels come from the catalogue',
    run: async () => ({
      problems: bareWords(
        scanRenderer().filter(({ path }) => /^renderer\/(features|app|ui)\//.test(path)),
      ),
    }),
  },
];
