import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import journeys, { serveRenderer } from '../../playwright.config.ts';
import { stillInstant, stillZone } from '../support/hold-still.ts';
import { readScreenshotOptions } from './options.ts';

const { languages, out, runtime } = readScreenshotOptions();
process.env['TZ'] = stillZone;
const chromium = journeys.projects?.find(({ name }) => name === 'chromium');

/** One project a language; the walks of all of them are shared out over the workers. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: 'take.shots.ts',
  outputDir: join(out, 'failures'),
  globalTeardown: './contact-sheets.ts',
  webServer: { ...serveRenderer, cwd: join(import.meta.dirname, '../..') },
  fullyParallel: true,
  workers: runtime === 'electron' ? 1 : 2,
  timeout: 300_000,
  // Nothing is judged here: a slow machine only takes longer.
  expect: { timeout: 60_000 },
  projects: languages.map((language) => ({
    name: runtime === 'electron' ? `electron ${language}` : language,
    use: {
      ...chromium?.use,
      viewport: { width: 1440, height: 900 },
      locale: language === 'en' ? 'en-GB' : language,
      timezoneId: stillZone,
      stillAt: stillInstant,
      actionTimeout: 60_000,
    },
  })),
});
