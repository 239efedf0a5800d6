import { chainStart, checkFrame } from './frames.ts';
import { createTurns, type Progress } from './turns.ts';
import type { SegmentRow } from './rows.ts';
import type { VaultKeys } from '#shared/crypto/vault-keys.ts';
import { verifySignature } from '#shared/crypto/signing.ts';
import { openBatch } from '#shared/formats/batch.ts';
import { toHeadHash } from '#shared/formats/journal-frame.ts';
import { admitEntries, type KnownEntry } from '#shared/ledger/admit.ts';
import { toFoldEntry } from '#shared/ledger/entry.ts';
import type { FoldEntry, WireEntry } from '#shared/ledger/entry-types.ts';
import type { LedgerState } from '#shared/ledger/ledger-state.ts';
import type { EntryHash } from '#shared/lib/identifiers.ts';

/** `changed-entry`: an entry that fails verification (S19) was left out. `torn`: frames can't be read. */
export type HistoryDamage = 'changed-entry' | 'torn';

export interface History {
  readonly frames: number;
  readonly hash: Uint8Array;
  /** As JournalHead has it. */
  readonly headHash: string;
  readonly state: LedgerState;
  readonly entries: readonly FoldEntry[];
  readonly damage: HistoryDamage | null;
}

/** Frames in order from number `from`, a portion at a time; an empty portion ends it. */
export type ReadFrames = (from: number) => Promise<readonly Uint8Array[]>;

/** Entries judged at once: one signature for each device that wrote in it, whatever their number. */
const portion = 128;

type Admission = (wires: readonly WireEntry[]) => void;

/** Admits portion after portion, leaving out (and noting) what fails verification. */
const createAdmission = (start: LedgerState, entries: FoldEntry[] | null) => {
  const known = new Map<EntryHash, KnownEntry>();
  let state = start;
  let isChanged = false;
  let waiting: readonly WireEntry[] = [];
  const context = { lookup: (hash: EntryHash) => known.get(hash), verify: verifySignature };
  const admit: Admission = (wires) => {
    const candidates = [...waiting, ...wires];
    waiting = [];
    while (candidates.length > 0) {
      const admitted = admitEntries(state, candidates, context);
      if (!admitted.ok) {
        isChanged = true;
        candidates.splice(admitted.error.index, 1);
        continue;
      }
      state = admitted.value.state;
      waiting = admitted.value.waiting;
      for (const entry of admitted.value.entries) {
        const { device, epoch, seq, lamport } = entry.header;
        known.set(entry.hash, { device, epoch, seq, lamport });
        if (entry.understood) entries?.push(toFoldEntry(entry));
      }
      return;
    }
  };
  return { admit, state: () => state, isChanged: () => isChanged || waiting.length > 0 };
};

export interface ReadHistoryOptions {
  readonly keys: VaultKeys;
  /** Without entries: `emptyLedger` of this vault and its people. */
  readonly start: LedgerState;
  readonly readFrames: ReadFrames;
  readonly frames: number;
  readonly progress: Progress;
  /** False to check only. */
  readonly keepEntries: boolean;
  onFrames?(rows: readonly SegmentRow[]): Promise<void>;
}

/** Reads a whole history: frames' chain, batches, entries' hashes and places, signatures of heads. */
export const readHistory = async (options: ReadHistoryOptions): Promise<History> => {
  const { keys, start, progress } = options;
  const vault = start.vault;
  const entries: FoldEntry[] = [];
  const admission = createAdmission(start, options.keepEntries ? entries : null);
  const breathe = createTurns(progress);
  let gathered: WireEntry[] = [];
  let hash = chainStart(vault);
  let n = 0;
  let isTorn = false;

  while (n < options.frames && !isTorn) {
    const frames = (await options.readFrames(n)).slice(0, options.frames - n);
    if (frames.length === 0) isTorn = true;
    const first = n;
    for (const frame of frames) {
      const checked = checkFrame(frame, hash);
      const batch = checked && openBatch(keys.batches, { vault, index: n }, checked.sealed);
      if (!checked || !batch?.ok) {
        isTorn = true;
        break;
      }
      gathered.push(...batch.value);
      hash = checked.hash;
      n += 1;
      if (gathered.length >= portion) {
        admission.admit(gathered);
        gathered = [];
      }
      await breathe(n / options.frames);
    }
    await options.onFrames?.(
      frames.slice(0, n - first).map((frame, index) => ({ vault, n: first + index, frame })),
    );
  }
  admission.admit(gathered);
  return {
    frames: n,
    hash,
    headHash: toHeadHash(n, hash),
    state: admission.state(),
    entries,
    damage: isTorn ? 'torn' : admission.isChanged() ? 'changed-entry' : null,
  };
};
