import { StartupProblem } from '../bootstrap/progress.mjs';

/**
 * @typedef {'checks' | 'unit' | 'electron' | 'chromium'} SuiteName
 * @typedef {{ suites: SuiteName[], patterns: string[] }} TestOptions
 */

/** @type {readonly SuiteName[]} */
export const suiteNames = ['checks', 'unit', 'electron', 'chromium'];

/**
 * @param {readonly string[]} args such as `--only unit -- fold`
 * @returns {TestOptions}
 */
export function readTestOptions(args) {
  /** @type {SuiteName[]} */
  const suites = [];
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '--') return { suites: orAll(suites), patterns: args.slice(index + 1) };
    const value = args[index] === '--only' ? args[(index += 1)] : undefined;
    const suite = suiteNames.find((name) => name === value);
    if (!suite)
      throw new StartupProblem(
        'usage: npm test -- [--only checks|unit|electron|chromium] [-- pattern]',
      );
    suites.push(suite);
  }
  return { suites: orAll(suites), patterns: [] };
}

/** @param {SuiteName[]} suites */
const orAll = (suites) => (suites.length > 0 ? suites : [...suiteNames]);
