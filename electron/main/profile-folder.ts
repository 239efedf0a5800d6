import { app } from 'electron';
import { join, resolve } from 'node:path';
import { profileFolder } from '#shared/formats/journal-files.ts';

export interface ProfileFolders {
  /** Chromium's part (Dexie's files among it). */
  readonly userData: string;
  /** Our part. */
  readonly home: string;
}

/** `--profile=<folder>`: a private folder for a portable copy or a test. */
export function chooseProfile(): ProfileFolders {
  const chosen = app.commandLine.getSwitchValue('profile');
  const userData = chosen ? resolve(chosen) : join(app.getPath('appData'), 'Common Ground');
  return { userData, home: join(userData, profileFolder) };
}

/** Must come before 'ready': from then on Chromium writes there. */
export function setChromiumFolder(folder: string): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  app.setPath('crashDumps', join(folder, 'Crashpad'));
}
