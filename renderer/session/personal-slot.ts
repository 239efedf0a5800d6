import { createPersonalStore, type OpenPersonalStore } from './draft-store.ts';
import type { HeldKeyName } from './held-keys.ts';
import type { SessionCore } from './session-core.ts';
import {
  emptyPersonalVault,
  openPersonalVault,
  sealPersonalVault,
  slotName,
  type PersonalPlace,
} from '#shared/crypto/personal-vault.ts';
import type { PersonalVault } from '#shared/crypto/personal-vault-schema.ts';

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

/** The first, empty file: from outside every profile has both from its first day (S24). */
export const writeEmptySlot = async (
  core: SessionCore,
  place: PersonalPlace,
  key: Uint8Array,
): Promise<boolean> => {
  const sealed = sealPersonalVault(key, place, emptyPersonalVault, core.env.random);
  return sealed.ok && (await writeSlot(core, place, sealed.value));
};

export interface OpenedSlot {
  readonly open: OpenPersonalStore;
  /** Neither copy could be read: it begins empty, what was found is kept aside. */
  readonly damaged: boolean;
}

const newer = (a: PersonalVault | null, b: PersonalVault | null): PersonalVault | null =>
  a && b ? (b.changes > a.changes ? b : a) : (a ?? b);

/** Opens a personal vault from the better of its two copies. The key is held under `keyName`. */
export const openSlot = async (
  core: SessionCore,
  place: PersonalPlace,
  keyName: HeldKeyName,
): Promise<OpenedSlot> => {
  const { env, holder, keys } = core;
  const slot = slotName(place);
  const copies = await Promise.all([
    env.api.slotRead(slot).catch(() => null),
    holder
      .rows()
      .slot(slot)
      .catch(() => null),
  ]);
  const key = keys.get(keyName);
  const [main, copy] = copies.map((sealed) => {
    const opened = sealed && key ? openPersonalVault(key, place, sealed) : null;
    return opened?.ok ? opened.value : null;
  });
  const vault = newer(main ?? null, copy ?? null);
  const [mainBytes, copyBytes] = copies;
  // The better copy repairs the other.
  if (vault === main && mainBytes && copy?.changes !== main?.changes) {
    await holder
      .rows()
      .putSlot(slot, mainBytes)
      .catch(() => undefined);
  } else if (vault === copy && copyBytes) {
    await env.api.slotWrite(slot, copyBytes).catch(() => false);
  }
  if (vault === null) {
    const found = copies.filter((sealed) => sealed !== null);
    for (const [index, sealed] of found.entries()) {
      await holder
        .rows()
        .putSlot(`${slot}~aside-${String(index)}`, sealed)
        .catch(() => undefined);
    }
  }
  const open = createPersonalStore({
    place,
    key: () => keys.get(keyName),
    vault: vault ?? emptyPersonalVault,
    write: (sealed) => writeSlot(core, place, sealed),
    random: env.random,
    today: env.today,
    elapsed: env.elapsed,
  });
  return { open, damaged: vault === null };
};
