import { elapsedWords } from '../bootstrap/progress.mjs';

/**
 * One check is one test: it passes when it finds no problem.
 *
 * @typedef {{ problems: readonly string[], words?: string }} CheckResult
 * @typedef {{ name: string, run: () => Promise<CheckResult> }} Check
 */

const SHOWN = 25;

/**
 * @param {readonly Check[]} checks
 * @param {number} width how many run at the same time
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(checks, width) {
  const waiting = [...checks];
  const counts = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = Date.now();
      const { problems, words } = await outcomeOf(check);
      const brackets = [words, elapsedWords(Date.now() - started)].filter(Boolean).join(', ');
      counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
      console.log(
        `${problems.length === 0 ? '✓' : '✗'} ${check.name}${brackets && ` (${brackets})`}`,
      );
      for (const problem of problems.slice(0, SHOWN)) console.log(problem.replace(/^/gm, '    '));
      if (problems.length > SHOWN) console.log(`    … and ${problems.length - SHOWN} more`);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return counts;
}

/**
 * @param {Check} check
 * @returns {Promise<CheckResult>}
 */
async function outcomeOf(check) {
  try {
    return await check.run();
  } catch (error) {
    return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}
