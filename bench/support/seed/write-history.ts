import { readHistory } from '#renderer/storage/history.ts';
import { createSigner, verifySignature } from '#shared/crypto/signing.ts';
import { deriveVaultKeys } from '#shared/crypto/vault-keys.ts';
import { sealBatch } from '#shared/formats/batch.ts';
import { encodeFrame } from '#shared/formats/journal-frame.ts';
import type { CommonGroundApi } from '#shared/ipc/contract.ts';
import { appendEntries } from '#shared/ledger/chain.ts';
import { toFoldEntry } from '#shared/ledger/entry.ts';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import { emptyLedger } from '#shared/ledger/ledger-state.ts';
import type { ItemId, PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import { mintId } from '#shared/lib/mint-id.ts';
import type { MadePeople } from './make-people.ts';
import type { Act } from './story.ts';

/** Frames handed to the journal at once: one fdatasync for all of them. */
const portion = 500;

/** Every item's entries, in the order told. */
const createMemory = () => {
  const entriesByItem = new Map<ItemId, FoldEntry[]>();
  return {
    told: (item: ItemId) => entriesByItem.get(item) ?? [],
    remember: (entries: readonly FoldEntry[]) => {
      for (const entry of entries) {
        const known = entriesByItem.get(entry.item);
        if (known) known.push(entry);
        else entriesByItem.set(entry.item, [entry]);
      }
    },
  };
};

/**
 * Writes acts in order of their days, each a batch and a frame of its own, as if it had been made in
 * the app: same commands, signing, chaining and sealing. Resolves with the number of entries.
 */
export const writeHistory = async (
  api: CommonGroundApi,
  { keyring, people, vaultKey }: MadePeople,
  acts: readonly Act[],
  random: RandomBytes,
): Promise<number> => {
  const vault = keyring.vault;
  if (vault === null || vaultKey === null) return 0;
  const keys = deriveVaultKeys(vaultKey);
  const start = await readHistory({
    keys,
    start: emptyLedger(vault, keyring.people),
    readFrames: (from) => api.journalRead(vault, from),
    frames: (await api.journalHead(vault)).frames,
    progress: { elapsed: () => performance.now(), pause: async () => undefined, onProgress() {} },
    keepEntries: false,
  });
  const { told, remember } = createMemory();
  let { state, hash, frames } = start;
  let waiting: Uint8Array[] = [];

  const flush = async () => {
    const outcome = await api.journalRestore(vault, frames - waiting.length, waiting);
    if (outcome.status !== 'written') throw new Error(`The journal answered ${outcome.status}.`);
    waiting = [];
  };

  const tellAct = ({ on, by, tell }: Act): readonly FoldEntry[] => {
    const me = people[by];
    if (!me) throw new Error('An act of nobody.');
    const partner = people[by === 0 ? 1 : 0]?.id ?? null;
    const context = {
      me: me.id,
      partner,
      today: on,
      mode: 'alone',
      mintId: () => mintId(random),
    } as const;
    const command = tell(context, told);
    if (!command.ok) throw new Error(`A seeded act was refused: ${command.error.reason}`);
    const { id: device, seed } = me.bundle.device;
    const writer = { person: me.id, device, sign: createSigner(seed), keyId: keys.keyId };
    const worldThen = { today: on, random, verify: verifySignature };
    const appended = appendEntries(state, writer, command.value, worldThen);
    if (!appended.ok) throw new Error('A seeded act could not be signed.');
    const wires = appended.value.entries.map((entry) => entry.wire);
    const frame = encodeFrame(
      hash,
      sealBatch(keys.batches, { vault, index: frames }, wires, random),
    );
    ({ state } = appended.value);
    ({ hash } = frame);
    frames += 1;
    waiting.push(frame.bytes);
    return appended.value.entries.map(toFoldEntry);
  };

  const byDay = [...acts].sort((a, b) => compareDays(a.on, b.on));
  for (const act of byDay) {
    remember(tellAct(act));
    if (waiting.length >= portion) await flush();
  }
  await flush();
  return state.entries;
};

const compareDays = (a: PlainDate, b: PlainDate) => (a < b ? -1 : a > b ? 1 : 0);
