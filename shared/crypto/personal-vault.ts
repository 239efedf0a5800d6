import type { PersonId, PlainDate } from '#shared/lib/identifiers.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import type { PersonalItem, PersonalVault } from './personal-vault-schema.ts';

export type PersonalSlot = 'drafts' | 'private';

/** Whose file it is and which of the two; bound to the sealed bytes. */
export interface PersonalPlace {
  readonly person: PersonId;
  readonly slot: PersonalSlot;
}

/** The name `slotRead` and `slotWrite` know the file by. */
export const slotName = (place: PersonalPlace): string => `${place.person}.${place.slot}`;

export const emptyPersonalVault: PersonalVault = { changes: 0, items: {}, bin: {} };

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

/** Keeps several items as `putItem` keeps one, in the order given; copies what there was once, not for each. */
export const putItems = (
  vault: PersonalVault,
  items: readonly Omit<PersonalItem, 'changed'>[],
): { readonly vault: PersonalVault; readonly items: readonly PersonalItem[] } => {
  const kept = items.map(({ id, room, kind, body }, index): PersonalItem => ({
    id,
    room,
    kind,
    body,
    changed: vault.changes + index + 1,
  }));
  const all = { ...vault.items };
  const bin = { ...vault.bin };
  for (const item of kept) {
    all[item.id] = item;
    delete bin[item.id];
  }
  const changes = vault.changes + kept.length;
  return { vault: { ...vault, changes, items: all, bin }, items: kept };
};

/** Moves an item to the bin, where it can be brought back for 30 days. */
export const removeItem = (vault: PersonalVault, id: string, today: PlainDate): PersonalVault => {
  const item = vault.items[id];
  if (!item) return vault;
  const bin = { ...vault.bin, [id]: { item, removedOn: today } };
  return { ...vault, changes: vault.changes + 1, items: without(vault.items, id), bin };
};

/** Erases items now, from the items and from the bin: the next sealed file doesn't hold them (S37). */
export const eraseItems = (vault: PersonalVault, ids: readonly string[]): PersonalVault => {
  const gone = new Set(ids.filter((id) => vault.items[id] || vault.bin[id]));
  if (gone.size === 0) return vault;
  const rest = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));
  const [items, bin] = [rest(vault.items), rest(vault.bin)];
  return { ...vault, changes: vault.changes + 1, items, bin };
};

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
