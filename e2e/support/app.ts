import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { settleCouple } from './couple.ts';
import { startInBrowser, type StartedBrowser } from './in-browser.ts';
import { startInElectron } from './in-electron.ts';
import { test as shellTest } from './launch.ts';
import { copyProfile, keepProfile, type Kept } from './kept-couple.ts';
import { expectQuiet, type Watched } from './watch.ts';

/** The app as a person meets it: in real Electron, or in a plain browser with a journal in memory. */
export interface AppUnderTest {
  /** The window that is there now. */
  page(): Page;
  /** Does something that closes the book; the window that stands there afterwards is the page. */
  closedBy(act: (page: Page) => Promise<unknown>): Promise<Page>;
  /** SIGKILL and a new start on the same profile. Electron only. */
  killAndRestart(): Promise<Page>;
  /** The profile's folder; null in a browser, which has none. */
  readonly profile: string | null;
  /** Everything that should never happen: errors, broken policies, dialogs, foreign requests. */
  readonly watched: Watched;
}

interface AppFixtures {
  /** A first start. */
  readonly app: AppUnderTest;
  /** Mara and Jonas have made their places and looked around; the book is closed. */
  readonly couple: AppUnderTest;
}

/** The one couple that a worker makes; every test that asks for one starts on a copy. */
let kept: Kept | undefined;

/** Journeys run in both: the shell's runtime, and the engine of the Electron that ships. */
export const test = shellTest.extend<AppFixtures>({
  app: async ({ launch, playwright }, use, info) => {
    if (info.project.name === 'electron') {
      const { app } = await startInElectron(launch);
      await use(app);
      expectQuiet(app.watched);
      return;
    }
    const started = await startInBrowser(playwright.chromium, info.project.use);
    await use(started.app);
    expectQuiet(started.app.watched);
    await started.close();
  },
  couple: async ({ launch, playwright, folder }, use, info) => {
    const inElectron = info.project.name === 'electron';
    let browser: StartedBrowser | undefined;
    if (kept === undefined) {
      if (inElectron) {
        const { app, kill } = await startInElectron(launch, join(folder, 'first-profile'));
        await settleCouple(app);
        await kill();
        kept = { profile: keepProfile(app.profile) };
      } else {
        browser = await startInBrowser(playwright.chromium, info.project.use);
        await settleCouple(browser.app);
        kept = { session: await browser.keepSession() };
        await browser.close();
      }
    }
    if ('profile' in kept) {
      const { app } = await startInElectron(launch, copyProfile(kept.profile, folder));
      await use(app);
      expectQuiet(app.watched);
      return;
    }
    browser = await startInBrowser(playwright.chromium, info.project.use, kept.session);
    await use(browser.app);
    expectQuiet(browser.app.watched);
    await browser.close();
  },
});

export { expect } from '@playwright/test';
