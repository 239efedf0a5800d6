import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronPath, killAll, sandboxArguments, startEnvironment } from './electron-process.ts';

const projectFolder = join(import.meta.dirname, '..', '..');

export interface LaunchOptions {
  /** The built app, or a tiny page of our own under the same shell (probe-page/). */
  readonly show?: 'app' | 'probe';
  /** A profile folder to start with; a fresh private one by default. */
  readonly profile?: string;
  /**
   * What is wrong with the profile: `not-writable` lies below a file, `newer` was written by a later version.
   */
  readonly failure?: 'not-writable' | 'newer';
  readonly args?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** What the computer speaks, BCP 47. */
  readonly locale?: string;
}

export interface Shell {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly profile: string;
  /** Our own part of the profile. */
  readonly home: string;
  /** The window that takes the place of the current one while `act` runs. */
  replacedBy(act: () => Promise<unknown>): Promise<Page>;
  /** SIGKILL: nothing is flushed, nobody is asked. Resolves once no process of it runs. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface ShellFixtures {
  /** A private folder, removed after the test. */
  readonly folder: string;
  readonly launch: (options?: LaunchOptions) => Promise<Shell>;
}

/** A folder that Electron takes for the app: the built shell around a page made for probing it. */
function makeProbeApp(folder: string): string {
  const app = join(folder, 'probe-app');
  mkdirSync(app, { recursive: true });
  for (const part of ['main', 'preload']) {
    cpSync(join(projectFolder, 'out', part), join(app, 'out', part), { recursive: true });
  }
  cpSync(join(import.meta.dirname, 'probe-page'), join(app, 'out', 'renderer'), {
    recursive: true,
  });
  const manifest = { name: 'common-ground', version: '0.1.0', main: 'out/main/index.cjs' };
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
  return app;
}

function makeProfile(folder: string, failure: LaunchOptions['failure']): string {
  const profile = join(folder, 'profile');
  if (failure === 'not-writable') {
    writeFileSync(profile, '');
    return join(profile, 'below-a-file');
  }
  if (failure === 'newer') {
    mkdirSync(join(profile, 'common-ground'), { recursive: true });
    const version = JSON.stringify({ profile: 999, chromium: 1 });
    writeFileSync(join(profile, 'common-ground', 'version'), version);
  }
  return profile;
}

/** The command line of a start, for tests that spawn Electron without Playwright in between. */
export function startArguments(
  folder: string,
  { show = 'app', profile, failure, args = [] }: LaunchOptions = {},
): { readonly profile: string; readonly args: string[] } {
  const chosen = profile ?? makeProfile(folder, failure);
  const app = show === 'probe' ? makeProbeApp(folder) : projectFolder;
  return {
    profile: chosen,
    args: [...args, app, ...sandboxArguments, `--profile=${chosen}`, '--allow-screen-capture'],
  };
}

export const test = base.extend<ShellFixtures>({
  // Playwright reads the names of the first parameter: it must be a pattern, even an empty one.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'cg-e2e-'));
    await provide(folder);
    // A helper process of Chromium may write its last file while the folder is being removed: begun anew then.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  },
  launch: async ({ folder }, provide) => {
    const shells: Shell[] = [];
    await provide(async (options) => {
      const shell = await launchShell(folder, options);
      shells.push(shell);
      return shell;
    });
    await Promise.all(shells.map((shell) => shell.kill()));
  },
});

/** The page asks to be locked. Its own answer never comes: the page is gone by then. */
export const askToLock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    setTimeout(() => void window.commonGround?.lock('asked'), 0);
  });

export { expect } from '@playwright/test';

async function launchShell(folder: string, options: LaunchOptions = {}): Promise<Shell> {
  const { profile, args } = startArguments(folder, options);
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: ['-r', join(import.meta.dirname, 'hold-ready.cjs'), ...args],
    // A killed app leaves its throwaway folder behind: inside ours it goes with it.
    env: { ...startEnvironment(options.locale), TMPDIR: folder },
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
  });
  // Kept: once the app has ended Playwright no longer knows its process.
  const child = app.process();
  const window = await app.firstWindow();
  await window.waitForLoadState();
  return {
    app,
    window,
    profile,
    home: join(profile, 'common-ground'),
    async replacedBy(act) {
      const next = app.waitForEvent('window');
      await act();
      const page = await next;
      await page.waitForLoadState();
      return page;
    },
    kill: () => killAll(child),
    close: () => app.close(),
  };
}
