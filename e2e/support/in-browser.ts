import type { Browser, PlaywrightTestOptions } from '@playwright/test';
import type { AppUnderTest } from './app-under-test.ts';
import { holdStill } from './hold-still.ts';
import { watchContext, type Watched } from './watch.ts';

export interface StartedBrowser {
  readonly app: AppUnderTest;
  /** What the adapter keeps in place of the shell's files. */
  keepSession(): Promise<KeptSession>;
  close(): Promise<void>;
}

export type KeptSession = Readonly<Record<string, string>>;

/** How pictures hold still (hold-still.ts); null lets time go on. */
export interface StillOptions {
  readonly stillAt: string | null;
}

type Options = Partial<PlaywrightTestOptions & StillOptions>;

/** A tab of its own in the engine of the Electron that ships, on fresh storage or on `kept`. */
export const startInBrowser = async (
  browser: Browser,
  { baseURL, viewport, locale, timezoneId, stillAt }: Options,
  kept?: KeptSession,
): Promise<StartedBrowser> => {
  const watched: Watched = { troubles: [] };
  // A context shares nothing with another: storage, workers and permissions are its own.
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: viewport ?? null,
    locale: locale ?? 'en-GB',
    ...(timezoneId === undefined ? {} : { timezoneId }),
  });
  if (typeof stillAt === 'string') await holdStill(context, stillAt);
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
      savesTo: () => Promise.reject(new Error('Only Electron has a dialog for saving.')),
      notifications: () =>
        Promise.reject(new Error('Only Electron has the computer’s notifications.')),
      profile: null,
      watched,
    },
    keepSession: () => page.evaluate(() => Object.fromEntries(Object.entries(sessionStorage))),
    close: () => context.close(),
  };
};
