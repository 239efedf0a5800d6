import * as z from 'zod/mini';
import { dateField, idField, strictFields, strictRecord } from '#shared/lib/fields.ts';
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

const nameField = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));
const countField = z.int().check(z.gte(0), z.lte(ledgerLimits.count));

// Years of somebody's own plans are thousands of items, all of them checked before the first page is shown.
const itemSchema = strictFields({
  id: idField,
  room: nameField,
  kind: nameField,
  body: z.unknown(),
  changed: countField,
});

const vaultSchema = z.strictObject({
  v: z.literal(1),
  changes: countField,
  items: strictRecord(idField, itemSchema),
  bin: strictRecord(idField, strictFields({ item: itemSchema, removedOn: dateField })),
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
