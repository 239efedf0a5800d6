import type { Page } from '@playwright/test';
import type { Watched } from './watch.ts';

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
