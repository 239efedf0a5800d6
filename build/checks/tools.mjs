import { inProject } from '../bootstrap/locations.mjs';
import { runCommand } from '../bootstrap/run-command.mjs';

/**
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 */
const runTool = (script, args) =>
  runCommand(process.execPath, [inProject(`node_modules/${script}`), ...args], {
    cwd: inProject('.'),
  });

/** @type {import('./run-checks.mjs').Check} */
export const format = {
  name: 'format',
  async run() {
    const { code, stdout, stderr } = await runTool('prettier/bin/prettier.cjs', [
      '--list-different',
      '.',
    ]);
    if (code === 0) return { problems: [] };
    const files = stdout.split('\n').filter(Boolean);
    return {
      problems: files.length > 0 ? ['npm run format would change:', ...files] : [stderr.trim()],
    };
  },
};

/** @type {import('./run-checks.mjs').Check} */
export const unused = {
  name: 'no unused file, export or package',
  async run() {
    const { code, stdout, stderr } = await runTool('knip/bin/knip.js', [
      '--no-progress',
      '--reporter',
      'compact',
    ]);
    if (code === 0) return { problems: [] };
    return { problems: `${stdout}\n${stderr}`.split('\n').filter(Boolean) };
  },
};
