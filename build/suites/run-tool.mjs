import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../bootstrap/locations.mjs';
import { runCommand } from '../bootstrap/run-command.mjs';

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {Record<string, string>} variables on top of the environment
 * @returns {Promise<number>} exit code; the output streams to this terminal
 */
export async function runTool(script, args, variables) {
  const env = { ...process.env, ...variables };
  const { code } = await runCommand(process.execPath, [script, ...args], {
    cwd: inProject('.'),
    env,
    inherit: true,
  });
  return code;
}

/** @param {string} path */
export const readReport = (path) =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
