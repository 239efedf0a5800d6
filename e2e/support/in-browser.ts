import type { BrowserType, PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import type { AppUnderTest } from './app.ts';
import { watchContext, type Watched } from './watch.ts';

export interface StartedBrowser {
  readonly app: AppUnderTest;
  /** What the adapter keeps in place of the shell's files. */
  keepSession(): Promise<KeptSession>;
  close(): Promise<void>;
}

export type KeptSession = Readonly<Record<string, string>>;

type Options = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/** A tab of its own in the engine of the Electron that ships, on fresh storage or on `kept`. */
export const startInBrowser = async (
  chromium: BrowserType,
  { launchOptions, baseURL, viewport }: Options,
  kept?: KeptSession,
): Promise<StartedBrowser> => {
  const watched: Watched = { troubles: [] };
  const browser = await chromium.launch(launchOptions);
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: viewport ?? null,
    locale: 'en-GB',
  });
  watchContext(context, watched);
  const page = await context.newPage();
  if (kept !== undefined) {
    await page.addInitScript((items) => {
      if (sessionStorage.length > 0) return;
      for (const [key, value] of Object.entries(items)) sessionStorage.setItem(key, value);
    }, kept);
  }
  await page.goto('/');
  return {
    app: {
      page: () => page,
      closedBy: async (act) => {
        const loaded = page.waitForEvent('load');
        await act(page);
        await loaded;
        return page;
      },
      killAndRestart: () => Promise.reject(new Error('Only Electron has a process to kill.')),
      profile: null,
      watched,
    },
    keepSession: () => page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage))),
    close: () => browser.close(),
  };
};
