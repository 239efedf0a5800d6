import { encodeFrame, genesisHash, scanFrames, toHeadHash } from '#shared/formats/journal-frame.ts';
import type {
  AppendOutcome,
  CommonGroundApi,
  JournalHead,
  LockReason,
} from '#shared/ipc/contract.ts';

/** What a main process has on disk; several windows one after another can be given the same. */
export interface MemoryDisk {
  readonly journals: Map<string, Uint8Array[]>;
  readonly slots: Map<string, Uint8Array>;
  keyring: Uint8Array | null;
}

export const createMemoryDisk = (): MemoryDisk => ({
  journals: new Map(),
  slots: new Map(),
  keyring: null,
});

/** Switches that make the shell fail in one named way. */
export interface ShellFaults {
  /** `killed`: the frame is on disk, the answer never comes. */
  journal: 'disk-full' | 'not-writable' | 'lost-answer' | 'throws' | 'killed' | null;
  slots: 'fail' | 'hang' | null;
  keyring: 'fail' | null;
}

export interface MemoryShell {
  readonly api: CommonGroundApi;
  readonly faults: ShellFaults;
  readonly locks: LockReason[];
  requestLock(reason: LockReason): void;
}

const refuse = () => Promise.reject(new Error('not-in-tests'));

/** An in-memory stand-in for the main process, kept to the contract of shared/ipc. */
export const createMemoryShell = (disk: MemoryDisk): MemoryShell => {
  const faults: ShellFaults = { journal: null, slots: null, keyring: null };
  const locks: LockReason[] = [];
  const lockListeners = new Set<(reason: LockReason) => void>();
  const framesOf = (vault: string) => {
    const frames = disk.journals.get(vault) ?? [];
    disk.journals.set(vault, frames);
    return frames;
  };
  const lastHash = (vault: string): Uint8Array =>
    disk.journals.get(vault)?.at(-1)?.slice(4, 36) ?? genesisHash(vault);
  const headOf = (vault: string): JournalHead => {
    const frames = disk.journals.get(vault)?.length ?? 0;
    return { vault, frames, hash: toHeadHash(frames, lastHash(vault)) };
  };
  const written = (vault: string): AppendOutcome => ({ status: 'written', head: headOf(vault) });

  const api: CommonGroundApi = {
    startFacts: refuse,
    journalHead: async (vault) => headOf(vault),
    journalAppend: async (vault, frames, sealed) => {
      if (faults.journal === 'throws') throw new Error('ipc');
      if (faults.journal === 'disk-full' || faults.journal === 'not-writable') {
        return { status: 'failed', reason: faults.journal };
      }
      if (frames !== headOf(vault).frames) return { status: 'out-of-step', head: headOf(vault) };
      framesOf(vault).push(encodeFrame(lastHash(vault), sealed).bytes);
      if (faults.journal === 'killed') return new Promise<never>(() => undefined);
      if (faults.journal === 'lost-answer') throw new Error('ipc');
      return written(vault);
    },
    journalRead: async (vault, from) => (disk.journals.get(vault) ?? []).slice(from, from + 200),
    journalRestore: async (vault, from, frames) => {
      if (from !== headOf(vault).frames) return { status: 'out-of-step', head: headOf(vault) };
      for (const frame of frames) {
        const scan = scanFrames(frame, lastHash(vault));
        if (scan.frames.length !== 1 || scan.damage) {
          return { status: 'out-of-step', head: headOf(vault) };
        }
        framesOf(vault).push(frame.slice());
      }
      return written(vault);
    },
    keyringRead: async () => disk.keyring,
    keyringWrite: async (bytes) => {
      if (faults.keyring === 'fail') return false;
      disk.keyring = bytes.slice();
      return true;
    },
    slotRead: async (slot) => disk.slots.get(slot) ?? null,
    slotWrite: async (slot, bytes) => {
      if (faults.slots === 'hang') return new Promise<never>(() => undefined);
      if (faults.slots === 'fail') return false;
      if (bytes === null) disk.slots.delete(slot);
      else disk.slots.set(slot, bytes.slice());
      return true;
    },
    lock: async (reason) => {
      locks.push(reason);
    },
    tellShell: async () => ({ zoom: 1 }),
    saveText: refuse,
    print: refuse,
    openOutside: refuse,
    onMenuChoice: () => () => undefined,
    onLockRequest: (listener) => {
      lockListeners.add(listener);
      return () => lockListeners.delete(listener);
    },
  };
  return {
    api,
    faults,
    locks,
    requestLock: (reason) => {
      for (const listener of lockListeners) listener(reason);
    },
  };
};
