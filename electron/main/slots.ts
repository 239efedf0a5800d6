import { join } from 'node:path';
import {
  listFolder,
  readIfThere,
  replaceFile,
  replaceFiles,
  type FileSystem,
} from './durable-file.ts';
import { slotSchema } from '#shared/ipc/schemas.ts';
import { createQueue } from '#shared/lib/queue.ts';

export interface SlotStore {
  read(slot: string): Promise<Uint8Array | null>;
  write(slot: string, bytes: Uint8Array): Promise<boolean>;
}

const isSlot = (name: string) => slotSchema.safeParse(name).success;

/**
 * Personal vaults, one sealed and padded file each. Every write makes all of them anew, the others with
 * the bytes they had, in the order of their names and with one and the same time: neither times nor
 * inodes tell whose vault was written, or which one (S24). Only a copy from before tells which differ.
 */
export function createSlotStore(fs: FileSystem, folder: string, now: () => Date): SlotStore {
  const inTurn = createQueue();
  const readNames = async () => (await listFolder(fs, folder)).filter(isSlot);

  async function writeAll(slot: string, bytes: Uint8Array): Promise<void> {
    const contents = new Map([[slot, bytes]]);
    for (const name of await readNames()) {
      if (name !== slot) contents.set(name, await fs.readFile(join(folder, name)));
    }
    await replaceFiles(fs, folder, contents);
  }

  async function touchAll(): Promise<void> {
    const time = now();
    for (const name of await readNames()) await fs.utimes(join(folder, name), time, time);
  }

  return {
    async read(slot) {
      return isSlot(slot) ? await readIfThere(fs, join(folder, slot)) : null;
    },
    write: (slot, bytes) =>
      inTurn(async () => {
        if (!isSlot(slot)) return false;
        try {
          // Words come first: where there is no room for all, this one is written by itself.
          await writeAll(slot, bytes).catch(() => replaceFile(fs, join(folder, slot), bytes));
        } catch {
          return false;
        }
        // The words are safe already; a failing touch is not a failed write.
        await touchAll().catch(() => undefined);
        return true;
      }),
  };
}
