import * as z from 'zod/mini';
import {
  dateField,
  idField,
  isId,
  isRecord,
  strictFields,
  strictRecord,
} from '#shared/lib/fields.ts';
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
  readonly v: 1;
  /** Changes since the file began. */
  readonly changes: number;
  readonly items: Readonly<Record<string, PersonalItem>>;
  readonly bin: Readonly<Record<string, RemovedItem>>;
}

const countField = z.int().check(z.gte(0), z.lte(ledgerLimits.count));

const itemFields = ['id', 'room', 'kind', 'body', 'changed'];
const isName = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value);
const isCount = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= ledgerLimits.count;

// By hand: decades of somebody's own plans are tens of thousands of items, checked before the first page is shown.
const isItem = (value: unknown): value is PersonalItem =>
  isRecord(value) &&
  Object.keys(value).length === itemFields.length &&
  itemFields.every((field) => Object.hasOwn(value, field)) &&
  isId(value['id']) &&
  isName(value['room']) &&
  isName(value['kind']) &&
  isCount(value['changed']);

const areItems = (value: unknown): value is Readonly<Record<string, PersonalItem>> =>
  isRecord(value) && Object.keys(value).every((id) => isId(id) && isItem(value[id]));

const vaultSchema = z.strictObject({
  v: z.literal(1),
  changes: countField,
  items: z.custom<Readonly<Record<string, PersonalItem>>>(areItems),
  bin: strictRecord(
    idField,
    strictFields({ item: z.custom<PersonalItem>(isItem), removedOn: dateField }),
  ),
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The vault in an opened file's text. A newer version is told apart, so that it is never overwritten. Whether
 * the text is canonical isn't asked again: what opens was sealed with this person's key, from canonical text.
 */
export const decodePersonalVault = (text: string): Result<PersonalVault, 'damaged' | 'too-new'> => {
  const value = parse(text);
  const version = z.safeParse(z.object({ v: z.int() }), value);
  if (version.success && version.data.v > 1) return refused('too-new');
  const parsed = z.safeParse(vaultSchema, value);
  return parsed.success ? ok(parsed.data) : refused('damaged');
};
