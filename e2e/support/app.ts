import type { Browser } from '@playwright/test';
import { join } from 'node:path';
import type { AppUnderTest } from './app-under-test.ts';
import { settleCouple } from './couple.ts';
import { startInBrowser, type StartedBrowser, type StillOptions } from './in-browser.ts';
import { startInElectron } from './in-electron.ts';
import { test as shellTest } from './launch.ts';
import {
  copyProfile,
  keepProfile,
  readKeptSession,
  shareSession,
  type Kept,
} from './kept-couple.ts';
import { expectQuiet } from './watch.ts';
import { speak } from './words.ts';

interface AppFixtures {
  /** A first start. */
  readonly app: AppUnderTest;
  /** Mara and Jonas have made their places and looked around; the book is closed. */
  readonly couple: AppUnderTest;
}

interface WorkerFixtures {
  readonly openBrowser: () => Promise<Browser>;
}

/** The one couple that a worker makes for each clock; every test that asks for one starts on a copy. */
const keptCouples = new Map<string, Kept>();

/** Journeys run in both: the shell's runtime, and the engine of the Electron that ships. */
export const test = shellTest.extend<AppFixtures & StillOptions, WorkerFixtures>({
  stillAt: [null, { option: true }],
  // Asked for by a function: a worker of the Electron journeys starts no browser.
  openBrowser: [
    async ({ playwright }, use, info) => {
      let browser: Promise<Browser> | undefined;
      await use(() => (browser ??= playwright.chromium.launch(info.project.use.launchOptions)));
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ launch, openBrowser, stillAt, timezoneId }, use, info) => {
    const { locale = 'en-GB' } = info.project.use;
    speak(locale);
    if (info.project.name.startsWith('electron')) {
      const { app } = await startInElectron(launch, { stillAt, locale });
      await use(app);
      expectQuiet(app.watched);
      return;
    }
    const options = { ...info.project.use, stillAt, timezoneId };
    const started = await startInBrowser(await openBrowser(), options);
    await use(started.app);
    expectQuiet(started.app.watched);
    await started.close();
  },
  couple: async ({ launch, openBrowser, folder, stillAt, timezoneId }, use, info) => {
    const { locale = 'en-GB' } = info.project.use;
    speak(locale);
    const inElectron = info.project.name.startsWith('electron');
    let browser: StartedBrowser | undefined;
    const options = { ...info.project.use, stillAt, timezoneId };
    const clock = String(stillAt);
    const shared = inElectron ? undefined : readKeptSession(clock);
    let kept = shared === undefined ? keptCouples.get(clock) : { session: shared };
    if (kept === undefined) {
      if (inElectron) {
        const { app, kill } = await startInElectron(launch, {
          given: join(folder, 'first-profile'),
          stillAt,
          locale,
        });
        await settleCouple(app);
        await kill();
        kept = { profile: keepProfile(app.profile) };
      } else {
        browser = await startInBrowser(await openBrowser(), options);
        await settleCouple(browser.app);
        kept = { session: await browser.keepSession() };
        shareSession(clock, kept.session);
        await browser.close();
      }
    }
    keptCouples.set(clock, kept);
    if ('profile' in kept) {
      const { app } = await startInElectron(launch, {
        given: copyProfile(kept.profile, folder),
        stillAt,
        locale,
      });
      await use(app);
      expectQuiet(app.watched);
      return;
    }
    browser = await startInBrowser(await openBrowser(), options, kept.session);
    await use(browser.app);
    expectQuiet(browser.app.watched);
    await browser.close();
  },
});

export { expect } from '@playwright/test';
export type { AppUnderTest } from './app-under-test.ts';
