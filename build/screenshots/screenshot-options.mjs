import { StartupProblem } from '../bootstrap/progress.mjs';

/**
 * @typedef {import('../../e2e/screenshots/options.ts').ScreenshotOptions} ScreenshotOptions
 */

const usage = `usage: npm run screenshots -- [options]
  --only VIEW          one view, or all that begin so: agreements*  (may be repeated, as all of these)
  --theme light|dark|contrast   (contrast only where asked for)
  --size 900x600
  --language en        or de, es, and the pseudo-locales en-XA (long words), ar-XB (right to left)
  --out FOLDER         a temporary folder otherwise
  --whole              the window grows until nothing has to be scrolled
  --electron           in the shell instead of Chromium`;

/** @type {readonly ('light' | 'dark' | 'contrast')[]} */
const themes = ['light', 'dark', 'contrast'];
const sizes = ['1440x900', '900x600'];

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} languages that there are
 * @returns {Omit<ScreenshotOptions, 'out'> & { out: string | undefined }}
 */
export function readScreenshotOptions(args, languages) {
  /** @type {Record<string, string[]>} */
  const given = { only: [], theme: [], size: [], language: [], out: [] };
  const flags = new Set();
  for (let index = 0; index < args.length; index += 1) {
    const name = args[index]?.replace(/^--/, '') ?? '';
    if (name === 'whole' || name === 'electron') {
      flags.add(name);
      continue;
    }
    const value = args[(index += 1)];
    const isOption = args[index - 1]?.startsWith('--') && Object.hasOwn(given, name);
    const values = isOption ? given[name] : undefined;
    if (!values || value === undefined || value.startsWith('--')) throw new StartupProblem(usage);
    values.push(value);
  }
  const { only = [], theme = [], size = [], language = [], out = [] } = given;
  return {
    only,
    themes: theme.length > 0 ? theme.map((each) => oneOf(themes, each)) : ['light', 'dark'],
    sizes: (size.length > 0 ? size : sizes).map(readSize),
    languages:
      language.length > 0 ? language.map((each) => oneOf(languages, each)) : [...languages],
    out: out[0],
    isWhole: flags.has('whole'),
    runtime: flags.has('electron') ? 'electron' : 'chromium',
  };
}

/**
 * @template {string} Value
 * @param {readonly Value[]} values
 * @param {string} wanted
 * @returns {Value}
 */
function oneOf(values, wanted) {
  const found = values.find((value) => value === wanted);
  if (found === undefined) {
    throw new StartupProblem(`“${wanted}” is none of: ${values.join(', ')}\n\n${usage}`);
  }
  return found;
}

/** @param {string} text such as 900x600 */
function readSize(text) {
  const [, width, height] = /^([1-9]\d{2,3})x([1-9]\d{2,3})$/.exec(text) ?? [];
  if (!width || !height) throw new StartupProblem(`“${text}” is no size.\n\n${usage}`);
  return { width: Number(width), height: Number(height) };
}
