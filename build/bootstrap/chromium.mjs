import { accessSync, constants } from 'node:fs';

/** First the engine without the browser's own windows around it: the same pages, with less work. */
const CANDIDATES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The Chromium the tests drive. Debian's is of the engine that the shipped Electron contains.
 *
 * @returns {string | undefined} `CG_CHROMIUM` wins, for machines that keep it elsewhere
 */
export function findChromium() {
  return [process.env['CG_CHROMIUM'], ...CANDIDATES].find((path) => path && isExecutable(path));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
