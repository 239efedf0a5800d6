import { type Page } from '@playwright/test';
import { test as shellTest, type Shell } from './launch.ts';

/** The app as a person meets it: in real Electron, or in a plain browser with a journal in memory. */
export interface AppUnderTest {
  /** The window that is there now. */
  page(): Page;
  /** Does something that closes the book; the window that stands there afterwards is the page. */
  closedBy(act: (page: Page) => Promise<unknown>): Promise<Page>;
  /** SIGKILL and a new start on the same profile. Electron only. */
  killAndRestart(): Promise<Page>;
  readonly profile: string | null;
}

interface AppFixtures {
  readonly app: AppUnderTest;
  readonly colorScheme: 'light' | 'dark';
}

const inElectron = async (start: () => Promise<Shell>): Promise<AppUnderTest> => {
  let shell = await start();
  let page = shell.window;
  return {
    page: () => page,
    closedBy: async (act) => {
      page = await shell.replacedBy(() => act(page));
      return page;
    },
    killAndRestart: async () => {
      await shell.kill();
      shell = await start();
      page = shell.window;
      return page;
    },
    profile: shell.profile,
  };
};

const inBrowser = (page: Page): AppUnderTest => ({
  page: () => page,
  closedBy: async (act) => {
    const loaded = page.waitForEvent('load');
    await act(page);
    await loaded;
    return page;
  },
  killAndRestart: () => Promise.reject(new Error('Only Electron has a process to kill.')),
  profile: null,
});

/** Journeys run in both: the shell's runtime, and the engine of the Electron that ships. */
export const test = shellTest.extend<AppFixtures>({
  app: async ({ launch, playwright }, use, info) => {
    if (info.project.name === 'electron') {
      let profile: string | undefined;
      const app = await inElectron(async () => {
        const shell = await launch(profile === undefined ? {} : { profile });
        ({ profile } = shell);
        return shell;
      });
      await use(app);
      return;
    }
    const { launchOptions, baseURL, viewport } = info.project.use;
    const browser = await playwright.chromium.launch(launchOptions);
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      viewport: viewport ?? null,
      locale: 'en-GB',
    });
    const page = await context.newPage();
    await page.goto('/');
    await use(inBrowser(page));
    await browser.close();
  },
});

export { expect } from '@playwright/test';
