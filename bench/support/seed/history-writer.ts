import { readHistory } from '#renderer/storage/history.ts';
import { verifySignature } from '#shared/crypto/signing.ts';
import { deriveVaultKeys } from '#shared/crypto/vault-keys.ts';
import { sealBatch } from '#shared/formats/batch.ts';
import { encodeFrame } from '#shared/formats/journal-frame.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import { appendEntries } from '#shared/ledger/chain.ts';
import { toFoldEntry } from '#shared/ledger/entry.ts';
import type { FoldEntry, NewEntry, WireEntry } from '#shared/ledger/entry-types.ts';
import { emptyLedger } from '#shared/ledger/ledger-state.ts';
import type { PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import type { MadePeople } from './make-people.ts';
import { createNativeSigner } from './native-signer.ts';
import type { Side } from './story.ts';

/** Frames handed to the journal at once: one fdatasync for all of them. */
const portion = 500;

export interface HistoryWriter {
  /** Signs what one act gave; answers as folds see it. */
  write(by: Side, on: PlainDate, entries: readonly NewEntry[]): readonly FoldEntry[];
  /** Seals what was written since, as one batch and frame. */
  seal(): void;
  /** Hands what waits to the journal, once it is a portion. */
  keepUp(): Promise<void>;
  /** Hands the rest over. Resolves with the number of entries. */
  end(): Promise<number>;
}

/** Goes on with the journal of people who have just been made; null while there is no shared vault. */
export const openHistoryWriter = async (
  api: CommonGroundApi,
  { keyring, people, vaultKey }: MadePeople,
  random: RandomBytes,
): Promise<HistoryWriter | null> => {
  const { vault } = keyring;
  if (vault === null || vaultKey === null) return null;
  const keys = deriveVaultKeys(vaultKey);
  const start = await readHistory({
    keys,
    start: emptyLedger(vault, keyring.people),
    readFrames: (from) => api.journalRead(vault, from),
    frames: (await api.journalHead(vault)).frames,
    progress: { elapsed: () => performance.now(), pause: async () => undefined, onProgress() {} },
    keepEntries: false,
  });
  const writers = people.map(({ id, bundle: { device } }) => ({
    person: id,
    device: device.id,
    sign: createNativeSigner(device.seed),
    keyId: keys.keyId,
  }));
  let { state, hash, frames } = start;
  let unsealed: WireEntry[] = [];
  let waiting: Uint8Array[] = [];

  const seal = () => {
    if (unsealed.length === 0) return;
    const batch = sealBatch(keys.batches, { vault, index: frames }, unsealed, random);
    const frame = encodeFrame(hash, batch);
    ({ hash } = frame);
    frames += 1;
    waiting.push(frame.bytes);
    unsealed = [];
  };

  const flush = async () => {
    const outcome = await api.journalRestore(vault, frames - waiting.length, waiting);
    if (outcome.status !== 'written') throw new Error(`The journal answered ${outcome.status}.`);
    waiting = [];
  };
  return {
    write: (by, on, entries) => {
      const writer = writers[by];
      if (writer === undefined) throw new Error('An act of nobody.');
      const worldThen = { today: on, random, verify: verifySignature };
      const appended = appendEntries(state, writer, entries, worldThen);
      if (!appended.ok) throw new Error('A seeded act could not be signed.');
      ({ state } = appended.value);
      unsealed.push(...appended.value.entries.map(({ wire }) => wire));
      return appended.value.entries.map(toFoldEntry);
    },
    seal,
    keepUp: async () => {
      if (waiting.length >= portion) await flush();
    },
    end: async () => {
      seal();
      await flush();
      return state.entries;
    },
  };
};
