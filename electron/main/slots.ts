import { join } from 'node:path';
import { listFolder, readIfThere, replaceFile, type FileSystem } from './durable-file.ts';
import { slotSchema } from '#shared/ipc/schemas.ts';
import { createSerialiser } from './serialise.ts';

export interface SlotStore {
  read(slot: string): Promise<Uint8Array | null>;
  write(slot: string, bytes: Uint8Array): Promise<boolean>;
}

const isSlot = (name: string) => slotSchema.safeParse(name).success;

/**
 * Personal vaults, one sealed and padded file each. Every write touches all slots with one and the
 * same time, so that the folder doesn't tell whose vault was written, or which one (S24).
 */
export function createSlotStore(fs: FileSystem, folder: string, now: () => Date): SlotStore {
  const inTurn = createSerialiser();

  async function touchAll(): Promise<void> {
    const time = now();
    const slots = (await listFolder(fs, folder)).filter(isSlot);
    await Promise.all(slots.map((name) => fs.utimes(join(folder, name), time, time)));
  }

  return {
    async read(slot) {
      return isSlot(slot) ? await readIfThere(fs, join(folder, slot)) : null;
    },
    write: (slot, bytes) =>
      inTurn(async () => {
        if (!isSlot(slot)) return false;
        try {
          await replaceFile(fs, join(folder, slot), bytes);
        } catch {
          return false;
        }
        // The words are safe already; a failing touch is not a failed write.
        await touchAll().catch(() => undefined);
        return true;
      }),
  };
}
