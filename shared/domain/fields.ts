import * as z from 'zod/mini';
import type { FoldEntry } from '#shared/ledger/entry-types.ts';
import { isKeepableText } from '#shared/lib/well-formed.ts';
import type { Refusal } from './command.ts';
import { isPlainDateTime } from './dates/plain-date-time.ts';

/* What the rooms' bodies share, beside the shapes of shared/lib/fields.ts. */

export const plainDateTime = z.string().check(z.maxLength(16), z.refine(isPlainDateTime));

/** Shape only: whether this computer knows the zone is asked where it is used. */
export const timeZone = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/));

/** Bodies without content, e.g. `{}` of `plan-withdrawn`. */
export const emptyBody = z.strictObject({});

/** An entry's body through its schema; null for an erased body or one this version can't read. */
export const readBody = <T>(schema: z.ZodMiniType<T>, entry: FoldEntry): T | null => {
  if (entry.body === null) return null;
  const parsed = schema.safeParse(entry.body);
  return parsed.success ? parsed.data : null;
};

/** Says why `text` can't be taken as typed, naming the limit; null when it can. `required` refuses blanks. */
export const refusedText = (
  field: string,
  text: string | undefined,
  limit: number,
  required = false,
): Refusal | null => {
  if (text === undefined || text.trim() === '') {
    return required ? { reason: 'text-missing', field } : null;
  }
  if (text.length > limit) return { reason: 'text-too-long', field, limit };
  return isKeepableText(text) ? null : { reason: 'text-broken', field };
};

/** Optional text as it is stored: absent rather than blank. */
export const presentText = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text;

/** The same object without its undefined properties, as strict optional types want it. */
export const withoutUndefined = <T extends object>(
  source: T,
): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
