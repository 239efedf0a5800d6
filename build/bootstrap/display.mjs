import { spawn } from 'node:child_process';
import { StartupProblem } from './progress.mjs';

export const needsVirtualDisplay = () =>
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

/**
 * Starts an X server without a screen on a free display number; it ends with this process. It doesn't begin anew when
 * its last window closes, which the next program could fall into, and no saver ever reads as a locked screen.
 *
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const server = spawn(
      'Xvfb',
      [
        '-displayfd',
        '3',
        '-screen',
        '0',
        '1600x1000x24',
        '-nolisten',
        'tcp',
        '-noreset',
        '-s',
        '0',
      ],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    const stop = () => {
      server.kill();
    };
    const timer = setTimeout(() => fail('it did not answer within 20 seconds'), 20_000);
    /** @param {string} reason */
    const fail = (reason) => {
      clearTimeout(timer);
      stop();
      reject(new StartupProblem(`The virtual display (Xvfb) did not start: ${reason}.`));
    };
    server.on('error', (error) => fail(error.message));
    server.on('exit', (code) => fail(`it ended with code ${code}`));
    const number = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    number.setEncoding('utf8').once('data', (text) => {
      clearTimeout(timer);
      const display = `:${String(text).trim()}`;
      process.on('exit', stop);
      server.unref();
      /** @type {import('node:net').Socket} */ (server.stdio[3]).unref?.();
      resolve({ display, stop });
    });
  });
}
