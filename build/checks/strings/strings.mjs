import { readdirSync, readFileSync } from 'node:fs';
import { readSources } from '../source-files.mjs';
import {
  unevenArguments,
  unevenKeys,
  unreadableMessages,
  untranslatedMessages,
} from './catalogue-rules.mjs';
import { bareWords, missingMessages, unusedLabels, unusedMessages } from './string-rules.mjs';
import { scanStrings } from './string-scan.mjs';

const HOME = 'renderer/i18n';
const SOURCE = 'en';
const LABELS = 'electron/main/labels/en.json';

/** @param {string} language */
function readCatalogue(language) {
  /** @type {Map<string, { file: string, text: string }>} */
  const messages = new Map();
  /** @type {string[]} */
  const misplaced = [];
  for (const { path: file, text: json } of readSources([`${HOME}/${language}`], /\.json$/)) {
    const room = file.replace(/^.*\/([^/]+)\.json$/, '$1');
    for (const [id, text] of Object.entries(JSON.parse(json))) {
      const known = messages.get(id);
      if (known) misplaced.push(`${file} "${id}" is in ${known.file} already`);
      if (!id.startsWith(`${room}.`)) misplaced.push(`${file} "${id}" must begin with "${room}."`);
      messages.set(id, { file, text });
    }
  }
  return { messages, misplaced };
}

const translations = () =>
  readdirSync(HOME, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SOURCE)
    .map((entry) => entry.name);

const scanRenderer = () =>
  readSources(['renderer'], /(?<!\.test)\.tsx?$/).map(({ path, text }) => ({
    path,
    ...scanStrings(path, text),
  }));

/** @param {string} language */
function translationProblems(language) {
  const [{ messages: source }, { messages, misplaced }] = [
    readCatalogue(SOURCE),
    readCatalogue(language),
  ];
  const unreadable = [...unreadableMessages(source), ...unreadableMessages(messages)];
  return [
    ...misplaced,
    ...unreadable,
    ...unevenKeys(source, messages, `${HOME}/${language}`),
    ...(unreadable.length > 0 ? [] : unevenArguments(source, messages)),
    ...untranslatedMessages(source, messages),
  ];
}

/** @type {import('../run-checks.mjs').Check[]} */
export const stringChecks = [
  {
    name: 'every message exists, and none is unused',
    async run() {
      const [{ messages, misplaced }, files] = [readCatalogue(SOURCE), scanRenderer()];
      const problems = [
        ...misplaced,
        ...missingMessages(messages, files),
        ...unusedMessages(messages, files),
      ];
      return { problems, words: `${messages.size} messages` };
    },
  },
  {
    name: 'every message is translated, with the same arguments',
    async run() {
      const problems = translations().flatMap(translationProblems);
      return { problems, words: [SOURCE, ...translations()].join(', ') };
    },
  },
  {
    name: 'no label of the shell is unused',
    async run() {
      const sources = readSources(['electron/main'], /(?<!\.test)\.ts$/).map(({ text }) => text);
      return { problems: unusedLabels(JSON.parse(readFileSync(LABELS, 'utf8')), sources) };
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
