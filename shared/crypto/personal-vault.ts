import { bytesToText, textToBytes } from '#shared/lib/bytes.ts';
import type { PersonId, PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import { toCanonical } from '#shared/lib/canonical.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import { refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';
import { padToBucket, removePadding } from './padding.ts';
import { decodePersonalVault } from './personal-vault-schema.ts';
import type { PersonalItem, PersonalVault } from './personal-vault-schema.ts';
import { associatedData, seal, unseal } from './sealing.ts';

export type PersonalSlot = 'drafts' | 'private';

/** Whose file it is and which of the two; bound to the sealed bytes. */
export interface PersonalPlace {
  readonly person: PersonId;
  readonly slot: PersonalSlot;
}

/** The name `slotRead` and `slotWrite` know the file by. */
export const slotName = (place: PersonalPlace): string => `${place.person}.${place.slot}`;

export const emptyPersonalVault: PersonalVault = { v: 1, changes: 0, items: {}, bin: {} };

const without = <T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> => {
  const { [id]: _gone, ...rest } = record;
  return rest;
};

/**
 * Keeps an item; one of the same id gives way to it (the last writer wins), also one in the bin, so
 * that putting brings a removed item back. `changed` counts up in the file.
 */
export const putItem = (
  vault: PersonalVault,
  item: Omit<PersonalItem, 'changed'>,
): { readonly vault: PersonalVault; readonly item: PersonalItem } => {
  const { id, room, kind, body } = item;
  const kept: PersonalItem = { id, room, kind, body, changed: vault.changes + 1 };
  const items = { ...vault.items, [id]: kept };
  const bin = without(vault.bin, id);
  return { vault: { ...vault, changes: kept.changed, items, bin }, item: kept };
};

/** Moves an item to the bin, where it can be brought back for 30 days. */
export const removeItem = (vault: PersonalVault, id: string, today: PlainDate): PersonalVault => {
  const item = vault.items[id];
  if (!item) return vault;
  const bin = { ...vault.bin, [id]: { item, removedOn: today } };
  return { ...vault, changes: vault.changes + 1, items: without(vault.items, id), bin };
};

/** Erases an item now, from the items and from the bin: the next sealed file doesn't hold it (S37). */
export const eraseItem = (vault: PersonalVault, id: string): PersonalVault =>
  vault.items[id] || vault.bin[id]
    ? {
        ...vault,
        changes: vault.changes + 1,
        items: without(vault.items, id),
        bin: without(vault.bin, id),
      }
    : vault;

/** The file without what has lain in the bin for 30 days. The same object where nothing is due. */
export const compactPersonalVault = (vault: PersonalVault, today: PlainDate): PersonalVault => {
  const kept = Object.entries(vault.bin).filter(
    ([, removed]) => daysBetween(removed.removedOn, today) < fileLimits.binDays,
  );
  if (kept.length === Object.keys(vault.bin).length) return vault;
  return { ...vault, changes: vault.changes + 1, bin: Object.fromEntries(kept) };
};

/** The items of each room, oldest change first. */
export const itemsByRoom = (vault: PersonalVault): ReadonlyMap<string, readonly PersonalItem[]> => {
  const rooms = new Map<string, PersonalItem[]>();
  for (const item of Object.values(vault.items)) {
    const room = rooms.get(item.room);
    if (room) room.push(item);
    else rooms.set(item.room, [item]);
  }
  for (const items of rooms.values()) items.sort((a, b) => a.changed - b.changed);
  return rooms;
};

const bind = ({ person, slot }: PersonalPlace) =>
  associatedData('personal-vault', { person, slot });

/**
 * The whole file: padded to a bucket, then sealed. Refused where it would pass 16 MiB ('too-large')
 * or a body can't be kept as JSON ('not-json').
 */
export const sealPersonalVault = (
  key: Uint8Array,
  place: PersonalPlace,
  vault: PersonalVault,
  random: RandomBytes,
): Result<Uint8Array<ArrayBuffer>, 'too-large' | 'not-json'> => {
  const text = toCanonical(vault);
  if (!text.ok) return refused('not-json');
  const padded = padToBucket(textToBytes(text.value));
  if (!padded.ok) return padded;
  return { ok: true, value: seal(key, padded.value, bind(place), random) };
};

export type PersonalVaultRefusal = 'cannot-open' | 'damaged' | 'too-new';

/** 'cannot-open': another key (S12) or changed bytes. Of two copies the one with more `changes` is newer. */
export const openPersonalVault = (
  key: Uint8Array,
  place: PersonalPlace,
  sealed: Uint8Array,
): Result<PersonalVault, PersonalVaultRefusal> => {
  const opened = unseal(key, sealed, bind(place));
  if (!opened.ok) return opened;
  const content = removePadding(opened.value);
  const text = content && bytesToText(content);
  return text === null ? refused('damaged') : decodePersonalVault(text);
};
