import * as z from 'zod/mini';
import { isEmptyRichText } from './plain-text.ts';
import { normaliseRichText } from './normalise.ts';
import { RICH_TEXT_CHARACTERS, type RichText } from './schema.ts';

/** Same structure, whatever the order of properties. Both sides are bounded trees. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, Reflect.get(b, key)))
  );
};

/** True for rich text exactly in its kept form, so that one wording has one hash. */
export const isRichText = (
  value: unknown,
  limit: number = RICH_TEXT_CHARACTERS,
): value is RichText => {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.keys(value).length !== 2 || Reflect.get(value, 'v') !== 1) return false;
  const doc: unknown = Reflect.get(value, 'doc');
  const kept = normaliseRichText(doc, limit);
  return kept.ok && isSame(kept.value.doc, doc);
};

/** A body field of rich text with some words in it. */
export const richTextField = (limit: number = RICH_TEXT_CHARACTERS) =>
  z.custom<RichText>((value) => isRichText(value, limit) && !isEmptyRichText(value));
