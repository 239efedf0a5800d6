import { bytesToText, textToBytes } from '#shared/lib/bytes.ts';
import type { PersonId, PlainDate, RandomBytes } from '#shared/lib/identifiers.ts';
import { toCanonical, type CanonicalRefusal } from '#shared/lib/canonical.ts';
import { fileLimits } from '#shared/lib/limits.ts';
import { daysBetween } from '#shared/lib/plain-date.ts';
import { ok, refused } from '#shared/lib/result.ts';
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

const bind = ({ person, slot }: PersonalPlace) =>
  associatedData('personal-vault', { person, slot });

/** What is kept is never changed, only replaced: of thousands of bodies the text of one is new. */
const bodyTexts = new WeakMap<object, string>();

/** A body's RFC 8785 text; whether it can be kept at all is asked in the same way. */
export const textOfBody = (body: unknown): Result<string, CanonicalRefusal> => {
  if (typeof body !== 'object' || body === null) return toCanonical(body);
  const known = bodyTexts.get(body);
  if (known !== undefined) return ok(known);
  const text = toCanonical(body);
  if (text.ok) bodyTexts.set(body, text.value);
  return text;
};

const textOfItem = ({ id, room, kind, body, changed }: PersonalItem) => {
  const text = textOfBody(body);
  const [own, of, what] = [id, room, kind].map((each) => JSON.stringify(each));
  return text.ok
    ? ok(`{"body":${text.value},"changed":${changed},"id":${own},"kind":${what},"room":${of}}`)
    : text;
};

/** RFC 8785 text of a record, each of whose values has its text from `textOf`. */
const textOfRecord = <T>(
  record: Readonly<Record<string, T>>,
  textOf: (value: T) => Result<string, CanonicalRefusal>,
): Result<string, CanonicalRefusal> => {
  const members: string[] = [];
  for (const id of Object.keys(record).sort()) {
    const text = textOf(record[id] as T);
    if (!text.ok) return text;
    members.push(`${JSON.stringify(id)}:${text.value}`);
  }
  return ok(`{${members.join()}}`);
};

/** The same text as `toCanonical(vault)`. */
const textOfVault = ({ bin, changes, items }: PersonalVault): Result<string, CanonicalRefusal> => {
  const kept = textOfRecord(items, textOfItem);
  const removed = textOfRecord(bin, ({ item, removedOn }) => {
    const text = textOfItem(item);
    return text.ok ? ok(`{"item":${text.value},"removedOn":"${removedOn}"}`) : text;
  });
  if (!kept.ok) return kept;
  if (!removed.ok) return removed;
  return ok(`{"bin":${removed.value},"changes":${changes},"items":${kept.value},"v":1}`);
};

/**
 * What is sealed of a vault: its RFC 8785 text in UTF-8, padded to a bucket. Refused where the file would
 * pass 16 MiB ('too-large') or a body can't be kept as JSON ('not-json').
 */
export const packPersonalVault = (
  vault: PersonalVault,
): Result<Uint8Array<ArrayBuffer>, 'too-large' | 'not-json'> => {
  const text = textOfVault(vault);
  return text.ok ? padToBucket(textToBytes(text.value)) : refused('not-json');
};

/** Seals what `packPersonalVault` gave. Takes a second for the largest bucket. */
export const sealPacked = (
  key: Uint8Array,
  place: PersonalPlace,
  packed: Uint8Array,
  random: RandomBytes,
): Uint8Array<ArrayBuffer> => seal(key, packed, bind(place), random);

/** The whole file: padded to a bucket, then sealed; refused as `packPersonalVault` refuses. */
export const sealPersonalVault = (
  key: Uint8Array,
  place: PersonalPlace,
  vault: PersonalVault,
  random: RandomBytes,
): Result<Uint8Array<ArrayBuffer>, 'too-large' | 'not-json'> => {
  const packed = packPersonalVault(vault);
  return packed.ok ? ok(sealPacked(key, place, packed.value, random)) : packed;
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
