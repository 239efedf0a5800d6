import { inProject } from '../../bootstrap/locations.mjs';
import { runCommand } from '../../bootstrap/run-command.mjs';

const PROJECTS = ['shared', 'renderer', 'electron', 'e2e', 'build'];

/** @type {import('../run-checks.mjs').Check[]} */
export const typeChecks = PROJECTS.map((project) => ({
  name: `types of ${project}`,
  run: async () => ({ problems: await typeErrors(project) }),
}));

/**
 * The fence between the projects: shared/ compiles without the DOM's and Node's types.
 *
 * @type {import('../run-checks.mjs').Check}
 */
export const plantedTypeErrors = {
  name: 'planted type errors are caught',
  async run() {
    const errors = await typeErrors('build/checks/types/planted');
    const lines = [2, 3, 4].filter(
      (line) => !errors.some((error) => error.includes(`planted.ts(${line},`)),
    );
    return { problems: lines.map((line) => `not caught: planted.ts:${line}`), words: '3 planted' };
  },
};

/**
 * @param {string} project
 * @returns {Promise<string[]>}
 */
async function typeErrors(project) {
  const compiler = inProject('node_modules/typescript-7/bin/tsc');
  // Only asked for errors: without these two every run would leave a build record in the tree.
  const args = ['--noEmit', '--composite', 'false', '--incremental', 'false', '--pretty', 'false'];
  const { code, stdout, stderr } = await runCommand(
    process.execPath,
    [compiler, '-p', inProject(project), ...args],
    { cwd: inProject('.') },
  );
  const lines = stdout.split('\n').filter((line) => line.includes('error TS'));
  return code !== 0 && lines.length === 0 ? [stdout + stderr] : lines;
}
