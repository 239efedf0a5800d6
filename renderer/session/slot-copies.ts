import type { SessionCore } from './session-core.ts';
import { openPreviousKey } from '#shared/crypto/key-rotation.ts';
import { openPersonalVault, slotName, type PersonalPlace } from '#shared/crypto/personal-vault.ts';
import type { PersonalVault } from '#shared/crypto/personal-vault-schema.ts';
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
  readonly vault: PersonalVault | null;
  /** Still sealed by the key before this one: a renewal was cut off. */
  readonly isOld: boolean;
}

export interface SlotCopies {
  /** null where there is none. */
  readonly main: SlotCopy | null;
  readonly database: SlotCopy | null;
  /** The newer content of the two, null where neither can be read. */
  readonly best: PersonalVault | null;
}

const newer = (a: PersonalVault | null, b: PersonalVault | null): PersonalVault | null =>
  a && b ? (b.changes > a.changes ? b : a) : (a ?? b);

/** A personal file as it is stored: the bytes of main's and of the database's copy. */
export type SealedCopies = readonly [main: Uint8Array | null, database: Uint8Array | null];

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

/** Both copies of a personal file, read with its key, or with the key before it while that is kept. */
export const readSlot = async (
  core: SessionCore,
  place: PersonalPlace,
  key: Uint8Array | undefined,
  fetched: Promise<SealedCopies> = fetchSlot(core, place),
): Promise<SlotCopies> => {
  const [ofMain, ofDatabase] = await fetched;
  const before = key ? openPreviousKey(core.keyring(), place, key) : null;
  const toCopy = (sealed: Uint8Array | null): SlotCopy | null => {
    if (sealed === null) return null;
    const now = key && openPersonalVault(key, place, sealed);
    if (now?.ok) return { sealed, vault: now.value, isOld: false };
    const old = before && openPersonalVault(before, place, sealed);
    return old?.ok
      ? { sealed, vault: old.value, isOld: true }
      : { sealed, vault: null, isOld: false };
  };
  const main = toCopy(ofMain);
  // As a rule they are the same bytes: opening a long life's file once is enough.
  const isSame = ofMain !== null && ofDatabase !== null && equalBytes(ofMain, ofDatabase);
  const database = isSame ? main : toCopy(ofDatabase);
  if (before) wipe(before);
  return { main, database, best: newer(main?.vault ?? null, database?.vault ?? null) };
};
