import { createPersonalStore, type OpenPersonalStore } from './draft-store.ts';
import type { HeldKeyName } from './held-keys.ts';
import type { SessionCore } from './session-core.ts';
import {
  fetchSlot,
  readSlot,
  writeSlot,
  type SealedCopies,
  type SlotCopies,
} from './slot-copies.ts';
import { isUnderRenewal, renewSlot } from './slot-renewal.ts';
import { emptyPersonalVault, slotName, type PersonalPlace } from '#shared/crypto/personal-vault.ts';
import { sealPersonalVault } from '#shared/crypto/personal-vault-file.ts';
import { farPlans } from '#shared/domain/calendar/far-plans.ts';

/** Milliseconds after which the rest of a file is opened: once the first screen stands. */
const readOnAfter = 1_000;

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

const putRow = ({ holder }: SessionCore, name: string, sealed: Uint8Array): Promise<void> =>
  holder
    .rows()
    .putSlot(name, sealed)
    .catch(() => undefined);

/** Keeps what can't be read, as it was found: what is written next takes its place. */
const putAside = async (core: SessionCore, slot: string, copies: SealedCopies): Promise<void> => {
  const found = copies.filter((copy) => copy !== null);
  for (const [index, sealed] of found.entries()) {
    await putRow(core, `${slot}~aside-${String(index)}`, sealed);
  }
};

/** The better copy repairs the other; copies that can't be read at all are put aside. */
const repairCopies = async (core: SessionCore, slot: string, copies: SlotCopies): Promise<void> => {
  const { env } = core;
  const { main, database, best } = copies;
  if (best === null) {
    await putAside(core, slot, [main?.sealed ?? null, database?.sealed ?? null]);
  } else if (main?.content === best) {
    if (database?.content?.vault.changes !== best.vault.changes)
      await putRow(core, slot, main.sealed);
  } else if (database) {
    await env.api.slotWrite(slot, database.sealed).catch(() => false);
  }
};

export interface OpenSlotOptions {
  /** The two copies, where they were fetched before. */
  readonly fetched?: Promise<SealedCopies> | undefined;
  /** What was left to be opened later can't be read: what is open goes on without it. */
  readonly onDamaged?: () => void;
}

/** Opens a personal vault from the better of its two copies. The key is held under `keyName`. */
export const openSlot = async (
  core: SessionCore,
  place: PersonalPlace,
  keyName: HeldKeyName,
  { fetched, onDamaged }: OpenSlotOptions = {},
): Promise<OpenedSlot> => {
  const { env, keys } = core;
  const key = keys.get(keyName);
  // Sealed anew meanwhile, what was fetched before is out of date.
  const known = isUnderRenewal(core, place) ? undefined : fetched;
  if (key) await renewSlot(core, place, key);
  const copies = await readSlot(core, place, keys.get(keyName), {
    nearFirst: true,
    fetched: known,
  });
  await repairCopies(core, slotName(place), copies);
  let aside: Promise<void> = Promise.resolve();
  const open = createPersonalStore({
    place,
    key: () => keys.get(keyName),
    near: copies.best ?? { vault: emptyPersonalVault, rest: null },
    farPlans,
    onRestLost: () => {
      // Still as it was opened: nothing is written before all of it is.
      aside = fetchSlot(core, place).then(async (found) => {
        await putAside(core, slotName(place), found);
        onDamaged?.();
      });
    },
    seal: env.sealVault,
    write: async (sealed) => {
      await aside;
      return writeSlot(core, place, sealed);
    },
    random: env.random,
    today: env.today,
    elapsed: env.elapsed,
  });
  void env.wait(readOnAfter).then(open.readOn);
  return { open, damaged: copies.best === null };
};
