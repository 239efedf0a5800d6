import type { RichText } from '#shared/domain/rich-text/schema.ts';
import { compareWordings, type Redline } from '#shared/domain/redline/redline.ts';

/** Wordings never change: what was compared once is known for as long as both are held. */
const known = new WeakMap<RichText, WeakMap<RichText, Map<string, Redline>>>();

const entry = <Key extends object, Value>(
  map: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value => {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
};

/** `compareWordings`, remembered: a slider goes back and forth over the same few. */
export const redlineOf = (earlier: RichText, later: RichText, locale: string): Redline => {
  const byLater = entry(known, earlier, () => new WeakMap<RichText, Map<string, Redline>>());
  const byLocale = entry(byLater, later, () => new Map<string, Redline>());
  const found = byLocale.get(locale) ?? compareWordings(earlier, later, locale);
  byLocale.set(locale, found);
  return found;
};
