import type { Browser, Page } from '@playwright/test';
import { join } from 'node:path';
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
import { expectQuiet, type Watched } from './watch.ts';
import { speak } from './words.ts';

export interface Notifications {
  shown(): Promise<readonly (readonly string[])[]>;
  wakesAt(instant: string): Promise<void>;
}

/** The app as a person meets it: in real Electron, or in a plain browser with a journal in memory. */
export interface AppUnderTest {
  /** The window that is there now. */
  page(): Page;
  /** Does something that closes the book; the window that stands there afterwards is the page. */
  closedBy(act: (page: Page) => Promise<unknown>): Promise<Page>;
  /** SIGKILL and a new start on the same profile. Electron only. */
  killAndRestart(): Promise<Page>;
  /** What every dialog for saving answers from now on. Electron only. */
  savesTo(path: string): Promise<void>;
  /**
   * From now on the computer's notifications are only collected, each as its title and its text; `wakesAt`
   * sets the shell's clock and wakes it, as after sleep. Electron only.
   */
  notifications(): Promise<Notifications>;
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
