import { encodeFrame, genesisHash, scanFrames, toHeadHash } from '#shared/formats/journal-frame.ts';
import type {
  AppendOutcome,
  CommonGroundApi,
  JournalHead,
  LockReason,
} from '#shared/ipc/contract.ts';

/** Frames handed over at once. */
const portion = 200;

/**
 * A shell that keeps everything in memory and nothing anywhere else, for the sample couple. It saves,
 * prints and opens nothing; only locking reaches the real window, through `onLock`.
 */
export const createMemoryApi = (
  real: Pick<CommonGroundApi, 'startFacts' | 'tellShell' | 'onMenuChoice'>,
  onLock: (reason: LockReason) => Promise<void>,
): CommonGroundApi => {
  const journals = new Map<string, Uint8Array[]>();
  const slots = new Map<string, Uint8Array>();
  let keyring: Uint8Array | null = null;

  const framesOf = (vault: string): Uint8Array[] => {
    const frames = journals.get(vault) ?? [];
    journals.set(vault, frames);
    return frames;
  };
  // A frame: four bytes of length, then its chained hash.
  const lastHash = (vault: string) => framesOf(vault).at(-1)?.slice(4, 36) ?? genesisHash(vault);
  const headOf = (vault: string): JournalHead => {
    const frames = framesOf(vault).length;
    return { vault, frames, hash: toHeadHash(frames, lastHash(vault)) };
  };
  const outOfStep = (vault: string): AppendOutcome => ({
    status: 'out-of-step',
    head: headOf(vault),
  });

  return {
    startFacts: () => real.startFacts(),
    journalHead: async (vault) => headOf(vault),
    journalAppend: async (vault, frames, sealed) => {
      if (frames !== framesOf(vault).length) return outOfStep(vault);
      framesOf(vault).push(encodeFrame(lastHash(vault), sealed).bytes);
      return { status: 'written', head: headOf(vault) };
    },
    journalRead: async (vault, from) => framesOf(vault).slice(from, from + portion),
    journalRestore: async (vault, from, frames) => {
      if (from !== framesOf(vault).length) return outOfStep(vault);
      for (const frame of frames) {
        const scan = scanFrames(frame, lastHash(vault));
        if (scan.frames.length !== 1 || scan.damage) return outOfStep(vault);
        framesOf(vault).push(frame);
      }
      return { status: 'written', head: headOf(vault) };
    },
    keyringRead: async () => keyring,
    keyringWrite: async (bytes) => {
      keyring = bytes.slice();
      return true;
    },
    slotRead: async (slot) => slots.get(slot) ?? null,
    slotWrite: async (slot, bytes) => {
      if (bytes === null) slots.delete(slot);
      else slots.set(slot, bytes.slice());
      return true;
    },
    lock: onLock,
    // What the sample couple is to be reminded of ends with them.
    tellShell: ({ reminders: _theirs, ...facts }) => real.tellShell(facts),
    saveText: async () => 'cancelled',
    print: async () => 'cancelled',
    openOutside: async () => false,
    // The real session hears it and blanks the window.
    onLockRequest: () => () => undefined,
    onMenuChoice: (listener) => real.onMenuChoice(listener),
  };
};
