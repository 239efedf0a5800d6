import * as z from 'zod/mini';
import { parseCanonical } from '#shared/lib/canonical.ts';
import { dateField, idField } from '#shared/lib/fields.ts';
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

const itemSchema = z.strictObject({
  id: idField,
  room: nameField,
  kind: nameField,
  body: z.unknown(),
  changed: countField,
});

const vaultSchema = z.strictObject({
  v: z.literal(1),
  changes: countField,
  items: z.record(idField, itemSchema),
  bin: z.record(idField, z.strictObject({ item: itemSchema, removedOn: dateField })),
});

/** The vault in an opened file's text. A newer version is told apart, so that it is never overwritten. */
export const decodePersonalVault = (text: string): Result<PersonalVault, 'damaged' | 'too-new'> => {
  const value = parseCanonical(text);
  if (!value.ok) return refused('damaged');
  const version = z.safeParse(z.object({ v: z.int() }), value.value);
  if (version.success && version.data.v > 1) return refused('too-new');
  const parsed = z.safeParse(vaultSchema, value.value);
  return parsed.success ? ok(parsed.data) : refused('damaged');
};
