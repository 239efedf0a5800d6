import { app } from 'electron';

export interface AppLife {
  /** Ends the app once the last window's drafts are flushed. */
  quit(): void;
}

/**
 * Closing the window, the menu and the system's wish to end all take the same road: the window
 * flushes within a second, is destroyed, what is open on disk is closed, and the app quits.
 */
export function followAppLife(flushThenQuit: () => void, close: () => Promise<void>): AppLife {
  let isEnding = false;
  // Between the old and the new window of a lock there is none for a moment.
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', (event) => {
    if (isEnding) return;
    event.preventDefault();
    flushThenQuit();
  });
  return {
    quit() {
      isEnding = true;
      void close().finally(() => app.quit());
    },
  };
}
