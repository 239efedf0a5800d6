import { join } from 'node:path';
import { openKeeping } from '#electron/main/keeping.ts';
import { isPhotoSlot } from '#electron/main/photos.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';

export interface ProfileShell {
  readonly api: CommonGroundApi;
  close(): Promise<void>;
}

const notHere = () => Promise.reject(new Error('There is no window here.'));

/** The main process's own keeping of a profile folder, without Electron around it. */
export const openProfileShell = (folder: string): ProfileShell => {
  const { journal, keyring, slots, photos } = openKeeping(join(folder, 'common-ground'));
  return {
    api: {
      startFacts: notHere,
      journalHead: (vault) => journal.vault(vault).head(),
      journalAppend: (vault, frames, sealed) => journal.vault(vault).append(frames, sealed),
      journalRead: (vault, from) => journal.vault(vault).read(from),
      journalRestore: (vault, from, frames) => journal.vault(vault).restore(from, frames),
      keyringRead: () => keyring.read(),
      keyringWrite: (bytes) => keyring.write(bytes),
      slotRead: (slot) => (isPhotoSlot(slot) ? photos.read(slot) : slots.read(slot)),
      slotWrite: async (slot, bytes) => {
        if (isPhotoSlot(slot)) return photos.write(slot, bytes);
        return bytes !== null && slots.write(slot, bytes);
      },
      lock: async () => undefined,
      tellShell: async () => ({ zoom: 1 }),
      saveText: notHere,
      print: notHere,
      openOutside: notHere,
      onLockRequest: () => () => undefined,
      onMenuChoice: () => () => undefined,
    },
    close: () => journal.close(),
  };
};
