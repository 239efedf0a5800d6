import * as z from 'zod/mini';
import { dateField, isId, isRecord, strictFields } from '#shared/lib/fields.ts';
import type { PlainDate } from '#shared/lib/identifiers.ts';
import { ledgerLimits } from '#shared/lib/limits.ts';
import { ok, refused } from '#shared/lib/result.ts';
import type { Result } from '#shared/lib/result.ts';

/** One private thing. Its body's shape belongs to the room that wrote it. */
export interface PersonalItem {
  readonly id: string;
  readonly room: string;
  readonly kind: string;
  readonly body: unknown;
  /** The file's `changes` when this was last written: an order, not a time. */
  readonly changed: number;
}

export interface RemovedItem {
  readonly item: PersonalItem;
  readonly removedOn: PlainDate;
}

export interface PersonalVault {
  /** Changes since the file began. */
  readonly changes: number;
  readonly items: Readonly<Record<string, PersonalItem>>;
  readonly bin: Readonly<Record<string, RemovedItem>>;
}

/** Days, both inclusive. */
export interface NearDays {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What the far part of a file holds: items of these rooms, and nothing that a screen about near days shows. */
export interface FarPart {
  readonly near: NearDays;
  readonly rooms: readonly string[];
}

/** The first line of a file. */
export interface VaultHeader {
  readonly changes: number;
  /** null where all items are near. */
  readonly far: FarPart | null;
}

const itemFields = ['id', 'room', 'kind', 'body', 'changed'];
const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value);
const isCount = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= ledgerLimits.count;

const hasExactly = (record: Readonly<Record<string, unknown>>, fields: readonly string[]) =>
  Object.keys(record).length === fields.length &&
  fields.every((field) => Object.hasOwn(record, field));

// By hand: decades of somebody's own plans are tens of thousands of items.
const isItem = (value: unknown): value is PersonalItem =>
  isRecord(value) &&
  hasExactly(value, itemFields) &&
  isId(value['id']) &&
  isName(value['room']) &&
  isName(value['kind']) &&
  isCount(value['changed']);

const headerSchema = z.strictObject({
  v: z.literal(2),
  changes: z.int().check(z.gte(0), z.lte(ledgerLimits.count)),
  far: z.nullable(
    z.strictObject({
      near: z.strictObject({ first: dateField, last: dateField }),
      rooms: z.array(z.custom<string>(isName)),
    }),
  ),
});
const removedSchema = strictFields({ item: z.custom<PersonalItem>(isItem), removedOn: dateField });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The first line of an opened file. A newer version is told apart, so that it is never overwritten. Whether
 * lines are canonical isn't asked again: what opens was sealed with this person's key, from canonical text.
 */
export const decodeHeader = (line: string): Result<VaultHeader, 'damaged' | 'too-new'> => {
  const value = parse(line);
  const version = z.safeParse(z.object({ v: z.int() }), value);
  if (version.success && version.data.v > 2) return refused('too-new');
  const parsed = z.safeParse(headerSchema, value);
  return parsed.success
    ? ok({ changes: parsed.data.changes, far: parsed.data.far })
    : refused('damaged');
};

/** What the lines of a file have given so far. */
export interface ReadLines {
  readonly items: Record<string, PersonalItem>;
  readonly bin: Record<string, RemovedItem>;
}

/** Adds one item or one removed item; false where the line is neither, or its id was there before. */
export const decodeLine = (line: string, { items, bin }: ReadLines): boolean => {
  const value = parse(line);
  if (isItem(value)) {
    if (Object.hasOwn(items, value.id)) return false;
    items[value.id] = value;
    return true;
  }
  const removed = z.safeParse(removedSchema, value);
  if (!removed.success || Object.hasOwn(bin, removed.data.item.id)) return false;
  bin[removed.data.item.id] = removed.data;
  return true;
};
