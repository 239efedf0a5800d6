import { defineConfig } from '@playwright/test';
import { chromiumPath, electronPath } from './build/bootstrap/machine-paths.mjs';

const port = Number(process.env['CG_PORT'] ?? 47_321);
const baseURL = `http://127.0.0.1:${port}`;

// `npm test` sets it; when Playwright is started directly, the last bootstrap left it on record.
const electron = electronPath();
if (electron) process.env['CG_ELECTRON'] = electron;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  webServer: {
    command: `node build/serve-renderer.mjs ${port}`,
    url: baseURL,
    reuseExistingServer: !process.env['CI'],
  },
  projects: [
    // A test that needs what only the plain browser has (a second page, a route) is tagged @browser.
    { name: 'electron', grepInvert: /@browser/ },
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
