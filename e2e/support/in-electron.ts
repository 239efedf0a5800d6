import type { AppUnderTest } from './app.ts';
import type { Shell, ShellFixtures } from './launch.ts';
import { watchContext, type Watched } from './watch.ts';

export interface StartedElectron {
  readonly app: AppUnderTest & { readonly profile: string };
  kill(): Promise<void>;
}

/** Real Electron, on a fresh profile or on `given`. */
export const startInElectron = async (
  launch: ShellFixtures['launch'],
  given?: string,
): Promise<StartedElectron> => {
  const watched: Watched = { troubles: [] };
  const start = async (profile: string | undefined): Promise<Shell> => {
    const shell = await launch(profile === undefined ? {} : { profile });
    watchContext(shell.app.context(), watched);
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
    profile,
    watched,
  };
  return { app, kill: () => shell.kill() };
};
