import { join } from 'node:path';
import { readIfThere, replaceFile, syncFolder, type FileSystem } from './durable-file.ts';
import { photoSlotSchema } from '#shared/ipc/schemas.ts';

/** Photos of the shared vault, one sealed file each, under ids that tell nothing. */
export interface PhotoFiles {
  read(slot: string): Promise<Uint8Array | null>;
  /** null erases the file (S37). False: nothing was changed. */
  write(slot: string, bytes: Uint8Array | null): Promise<boolean>;
}

export const isPhotoSlot = (slot: string): boolean => photoSlotSchema.safeParse(slot).success;

export function createPhotoFiles(fs: FileSystem, folder: string): PhotoFiles {
  async function erase(path: string): Promise<void> {
    if ((await readIfThere(fs, path)) === null) return;
    await fs.rm(path, { force: true });
    await syncFolder(fs, folder);
  }
  return {
    read: async (slot) => (isPhotoSlot(slot) ? readIfThere(fs, join(folder, slot)) : null),
    async write(slot, bytes) {
      if (!isPhotoSlot(slot)) return false;
      const path = join(folder, slot);
      try {
        await (bytes === null ? erase(path) : replaceFile(fs, path, bytes));
        return true;
      } catch {
        return false;
      }
    },
  };
}
