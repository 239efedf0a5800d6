import type { AppUnderTest } from './app-under-test.ts';
import { collectNotifications } from './notifications.ts';
import { holdStill } from './hold-still.ts';
import type { Shell, ShellFixtures } from './launch.ts';
import { watchContext, type Watched } from './watch.ts';

export interface StartedElectron {
  readonly app: AppUnderTest & { readonly profile: string };
  kill(): Promise<void>;
}

interface ElectronOptions {
  /** A profile to start on; a fresh one by default. */
  readonly given?: string;
  readonly stillAt?: string | null;
  /** What the computer speaks, BCP 47. */
  readonly locale: string;
}

/** Real Electron, on a fresh profile or on a given one. */
export const startInElectron = async (
  launch: ShellFixtures['launch'],
  { given, stillAt = null, locale }: ElectronOptions,
): Promise<StartedElectron> => {
  const watched: Watched = { troubles: [] };
  const start = async (profile: string | undefined): Promise<Shell> => {
    const shell = await launch({ locale, ...(profile === undefined ? {} : { profile }) });
    watchContext(shell.app.context(), watched);
    if (stillAt !== null) {
      await holdStill(shell.app.context(), stillAt);
      await shell.window.reload();
    }
    return shell;
  };
  let shell = await start(given);
  const { profile } = shell;
  let page = shell.window;
  const app = {
    page: () => page,
    closedBy: async (act: (page: Shell['window']) => Promise<unknown>) => {
      const closing = page;
      // The window may be gone before the key that closed it is released.
      page = await shell.replacedBy(() =>
        act(closing).catch((error: unknown) => {
          if (!closing.isClosed()) throw error;
        }),
      );
      return page;
    },
    killAndRestart: async () => {
      await shell.kill();
      shell = await start(profile);
      page = shell.window;
      return page;
    },
    savesTo: (path: string) =>
      shell.app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path),
    notifications: () => collectNotifications(shell.app),
    profile,
    watched,
  };
  return { app, kill: () => shell.kill() };
};
