import { defineConfig } from '@playwright/test';
import { chromiumPath, electronPath } from './build/bootstrap/machine-paths.mjs';
import { electronDisplays } from './e2e/support/electron-process.ts';

const port = Number(process.env['CG_PORT'] ?? 47_321);
const baseURL = `http://127.0.0.1:${port}`;

// `npm test` sets it; when Playwright is started directly, the last bootstrap left it on record.
const electron = electronPath();
if (electron) process.env['CG_ELECTRON'] = electron;

/** The built window under its own policy, for everything that runs in a plain browser. */
export const serveRenderer = {
  command: `node build/serve-renderer.mjs ${port}`,
  url: baseURL,
  reuseExistingServer: !process.env['CI'],
};

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  // Two pages beside each other in the browser; windows of the shell one on each display, or they would
  // fight for its keyboard.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  webServer: serveRenderer,
  projects: [
    // Tagged @browser: what needs a plain browser (a second page, a route), and the details of the window. The engine that
    // ships tells them better than the shell's older one, where they would only say the same again.
    { name: 'electron', grepInvert: /@browser/, workers: electronDisplays.length || 1 },
    {
      name: 'chromium',
      grepInvert: /@shell/,
      use: {
        baseURL,
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          executablePath: chromiumPath(),
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
  ],
});
