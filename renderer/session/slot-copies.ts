import type { SessionCore } from './session-core.ts';
import { openPreviousKey } from '#shared/crypto/key-rotation.ts';
import { slotName, type PersonalPlace } from '#shared/crypto/personal-vault.ts';
import { openNear, openPersonalVault, type NearVault } from '#shared/crypto/personal-vault-file.ts';
import { equalBytes, wipe } from '#shared/lib/bytes.ts';

/** Writes where main keeps it (that is the acknowledgement), then the copy in the database. */
export const writeSlot = async (
  { env, holder }: SessionCore,
  place: PersonalPlace,
  sealed: Uint8Array,
): Promise<boolean> => {
  const slot = slotName(place);
  const written = await env.api.slotWrite(slot, sealed).catch(() => false);
  if (written)
    await holder
      .rows()
      .putSlot(slot, sealed)
      .catch(() => undefined);
  return written;
};

export interface SlotCopy {
  readonly sealed: Uint8Array;
  /** null where it opens with neither key. */
  readonly content: NearVault | null;
  /** Still sealed by the key before this one: a renewal was cut off. */
  readonly isOld: boolean;
}

export interface SlotCopies {
  /** null where there is none. */
  readonly main: SlotCopy | null;
  readonly database: SlotCopy | null;
  /** The newer content of the two, null where neither can be read. */
  readonly best: NearVault | null;
}

const newer = (a: NearVault | null, b: NearVault | null): NearVault | null =>
  a && b ? (b.vault.changes > a.vault.changes ? b : a) : (a ?? b);

/** A personal file as it is stored: the bytes of main's and of the database's copy. */
export type SealedCopies = readonly [main: Uint8Array | null, database: Uint8Array | null];

export interface ReadSlotOptions {
  readonly nearFirst?: boolean;
  /** What was fetched before. */
  readonly fetched?: Promise<SealedCopies> | undefined;
}

/** Needs no key: a long life's file is on its way while the key is still being derived. */
export const fetchSlot = (
  { env, holder }: SessionCore,
  place: PersonalPlace,
): Promise<SealedCopies> => {
  const slot = slotName(place);
  return Promise.all([
    env.api.slotRead(slot).catch(() => null),
    holder
      .rows()
      .slot(slot)
      .catch(() => null),
  ]);
};

const openWhole: typeof openNearFirst = (key, place, sealed) => {
  const opened = openPersonalVault(key, place, sealed);
  return opened.ok ? { vault: opened.value, rest: null } : null;
};

const openNearFirst = (
  key: Uint8Array,
  place: PersonalPlace,
  sealed: Uint8Array,
): NearVault | null => {
  const opened = openNear(key, place, sealed);
  return opened.ok ? opened.value : null;
};

/**
 * Both copies of a personal file, read with its key, or with the key before it while that is kept. With
 * `nearFirst` the rest of the file may be left to be opened later: where there is nothing to choose between.
 */
export const readSlot = async (
  core: SessionCore,
  place: PersonalPlace,
  key: Uint8Array | undefined,
  { nearFirst = false, fetched = fetchSlot(core, place) }: ReadSlotOptions = {},
): Promise<SlotCopies> => {
  const [ofMain, ofDatabase] = await fetched;
  const before = key ? openPreviousKey(core.keyring(), place, key) : null;
  // As a rule they are the same bytes: opening a long life's file once is enough.
  const isSame = ofMain !== null && ofDatabase !== null && equalBytes(ofMain, ofDatabase);
  const isOnly = isSame || ofMain === null || ofDatabase === null;
  const open = nearFirst && isOnly ? openNearFirst : openWhole;
  const toCopy = (sealed: Uint8Array | null): SlotCopy | null => {
    if (sealed === null) return null;
    const now = key ? open(key, place, sealed) : null;
    const old = now === null && before ? openWhole(before, place, sealed) : null;
    return { sealed, content: now ?? old, isOld: old !== null };
  };
  const main = toCopy(ofMain);
  const database = isSame ? main : toCopy(ofDatabase);
  if (before) wipe(before);
  return { main, database, best: newer(main?.content ?? null, database?.content ?? null) };
};
