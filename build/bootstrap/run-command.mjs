import { spawn } from 'node:child_process';

/**
 * @typedef {{ code: number, stdout: string, stderr: string, timedOut: boolean }} CommandResult
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, inherit?: boolean }} CommandOptions
 */

/**
 * Runs a program to its end. A program that is missing gives code 127, as in a shell.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options] `timeout` in milliseconds; `inherit` streams to this terminal
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const { cwd, env, timeout, inherit = false } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    let timedOut = false;
    child.stdout?.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    const timer = timeout
      ? setTimeout(() => {
          timedOut = true;
          child.kill('SIGKILL');
        }, timeout)
      : undefined;
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, stdout, stderr: stderr + error.message, timedOut });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? (signal ? 128 : 1), stdout, stderr, timedOut });
    });
  });
}

/**
 * npm through the very copy that started us, because on Windows `npm` is a batch file that Node
 * does not start without a shell.
 *
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function runNpm(args, options) {
  const script = process.env['npm_execpath'];
  if (script && /npm-cli\.[cm]?js$/.test(script)) {
    return runCommand(process.execPath, [script, ...args], options);
  }
  if (process.platform === 'win32') {
    return runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
  }
  return runCommand('npm', args, options);
}
