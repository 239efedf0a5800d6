import { createPersonalStore, type OpenPersonalStore } from './draft-store.ts';
import type { HeldKeyName } from './held-keys.ts';
import type { SessionCore } from './session-core.ts';
import { readSlot, writeSlot, type SealedCopies, type SlotCopies } from './slot-copies.ts';
import { isUnderRenewal, renewSlot } from './slot-renewal.ts';
import {
  emptyPersonalVault,
  sealPersonalVault,
  slotName,
  type PersonalPlace,
} from '#shared/crypto/personal-vault.ts';

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

/** The better copy repairs the other; copies that can't be read at all are put aside. */
const repairCopies = async (
  { env, holder }: SessionCore,
  slot: string,
  { main, database, best }: SlotCopies,
): Promise<void> => {
  const putRow = (name: string, sealed: Uint8Array) =>
    holder
      .rows()
      .putSlot(name, sealed)
      .catch(() => undefined);
  if (best === null) {
    const found = [main, database].filter((copy) => copy !== null);
    for (const [index, { sealed }] of found.entries()) {
      await putRow(`${slot}~aside-${String(index)}`, sealed);
    }
  } else if (main?.vault === best) {
    if (database?.vault?.changes !== best.changes) await putRow(slot, main.sealed);
  } else if (database) {
    await env.api.slotWrite(slot, database.sealed).catch(() => false);
  }
};

/**
 * Opens a personal vault from the better of its two copies, which may have been fetched before. The key is held
 * under `keyName`.
 */
export const openSlot = async (
  core: SessionCore,
  place: PersonalPlace,
  keyName: HeldKeyName,
  fetched?: Promise<SealedCopies>,
): Promise<OpenedSlot> => {
  const { env, keys } = core;
  const key = keys.get(keyName);
  // Sealed anew meanwhile, what was fetched before is out of date.
  const known = isUnderRenewal(core, place) ? undefined : fetched;
  if (key) await renewSlot(core, place, key);
  const copies = await readSlot(core, place, keys.get(keyName), known);
  await repairCopies(core, slotName(place), copies);
  const open = createPersonalStore({
    place,
    key: () => keys.get(keyName),
    vault: copies.best ?? emptyPersonalVault,
    seal: env.sealVault,
    write: (sealed) => writeSlot(core, place, sealed),
    random: env.random,
    today: env.today,
    elapsed: env.elapsed,
  });
  return { open, damaged: copies.best === null };
};
