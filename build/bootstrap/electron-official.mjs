import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './locations.mjs';
import { runCommand } from './run-command.mjs';

const packageDir = inProject('node_modules/electron');

/**
 * The path the `electron` package itself would use, if its binary is on this machine.
 *
 * @returns {string | undefined}
 */
export function findOfficialElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  try {
    const name = readFileSync(join(packageDir, 'path.txt'), 'utf8');
    const path = join(override ?? join(packageDir, 'dist'), name);
    return existsSync(path) ? path : undefined;
  } catch {
    const path =
      override && join(override, process.platform === 'win32' ? 'electron.exe' : 'electron');
    return path && existsSync(path) ? path : undefined;
  }
}

/**
 * Lets the `electron` package download, check and unpack its own binary.
 *
 * @param {number} timeout in milliseconds
 * @returns {Promise<{ path?: string, reason?: string }>}
 */
export async function downloadOfficialElectron(timeout) {
  const result = await runCommand(process.execPath, [join(packageDir, 'install.js')], { timeout });
  const path = result.code === 0 ? findOfficialElectron() : undefined;
  if (path) return { path };
  if (result.timedOut) return { reason: `no answer within ${timeout / 1000} seconds` };
  const known =
    /\b(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|CERT_\w+|HTTPError[^\n]*)/.exec(
      result.stderr,
    );
  return { reason: known?.[1] ?? result.stderr.trim().split('\n')[0] ?? 'unknown reason' };
}
