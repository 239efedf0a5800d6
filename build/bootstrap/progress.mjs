/** A failure that is told in one plain message, without a stack trace. */
export class StartupProblem extends Error {}

/**
 * Runs one step of the preparation and prints one line about it. The step may print what it waits
 * for, and returns the few words that stand in brackets.
 *
 * @template T
 * @param {string} title
 * @param {(say: (text: string) => void) => Promise<{ words: string, value?: T }>} run
 * @returns {Promise<T>}
 */
export async function step(title, run) {
  const started = Date.now();
  try {
    const { words, value } = await run((text) => console.log(`… ${text}`));
    console.log(
      `✓ ${title} (${[words, elapsedWords(Date.now() - started)].filter(Boolean).join(', ')})`,
    );
    return /** @type {T} */ (value);
  } catch (error) {
    console.log(`✗ ${title}`);
    throw error;
  }
}

/**
 * @param {number} milliseconds
 * @returns {string} empty below a second, where a number would only be noise
 */
export function elapsedWords(milliseconds) {
  if (milliseconds < 1000) return '';
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Turns what `main` rejects with into an exit code and a message a person can use.
 *
 * @param {() => Promise<number>} main resolves with the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof StartupProblem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
