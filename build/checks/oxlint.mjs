import { inProject } from '../bootstrap/locations.mjs';
import { runCommand } from '../bootstrap/run-command.mjs';

/**
 * @typedef {{ rule: string, file: string, line: number, message: string }} Finding
 */

/**
 * Runs the linter with the project's configuration.
 *
 * @param {string} folder
 * @param {readonly string[]} [targets] below it
 * @returns {Promise<{ findings: Finding[], files: number }>} paths relative to `folder`
 */
export async function lintFolder(folder, targets = ['.']) {
  const command = inProject('node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = await runCommand(
    process.execPath,
    [command, '--format', 'json', ...targets],
    {
      cwd: folder,
    },
  );
  const report = parseReport(stdout, stderr);
  return {
    files: report.number_of_files ?? 0,
    findings: report.diagnostics.map(toFinding),
  };
}

/**
 * @param {string} stdout
 * @param {string} stderr
 */
function parseReport(stdout, stderr) {
  try {
    return JSON.parse(stdout.slice(stdout.indexOf('{')));
  } catch {
    throw new Error(`oxlint gave no report.\n${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`);
  }
}

/**
 * @param {any} diagnostic
 * @returns {Finding}
 */
function toFinding(diagnostic) {
  return {
    rule: diagnostic.code ?? 'syntax',
    file: String(diagnostic.filename).replaceAll('\\', '/'),
    line: diagnostic.labels?.[0]?.span?.line ?? 0,
    message: diagnostic.message,
  };
}
