import { join } from 'node:path';
import { realFileSystem, removeParts } from './durable-file.ts';
import { createJournalStore, type JournalStore } from './journal/journal-store.ts';
import { createKeyringStore, type KeyringStore } from './keyring.ts';
import { createPhotoFiles, type PhotoFiles } from './photos.ts';
import { createSlotStore, type SlotStore } from './slots.ts';
import { journalFolder, photosFolder, slotsFolder } from '#shared/formats/journal-files.ts';

export interface Keeping {
  readonly journal: JournalStore;
  readonly keyring: KeyringStore;
  readonly slots: SlotStore;
  readonly photos: PhotoFiles;
}

/** Everything main keeps, under one folder: sealed bytes only. */
export function openKeeping(home: string): Keeping {
  const slotsHome = join(home, slotsFolder);
  const photosHome = join(home, photosFolder);
  for (const folder of [home, slotsHome, photosHome]) removeParts(folder);
  return {
    journal: createJournalStore(realFileSystem, join(home, journalFolder)),
    keyring: createKeyringStore(realFileSystem, home),
    slots: createSlotStore(realFileSystem, slotsHome, () => new Date()),
    photos: createPhotoFiles(realFileSystem, photosHome),
  };
}
